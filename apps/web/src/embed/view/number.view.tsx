import type { AnswerNode } from '../../answer/answer-tree.ts';
import { numeral } from '../../wording/count.ts';
import type { EmbedViewOf } from './embed-body.ts';
import { pathWords } from '../../wording/path-words.ts';

interface Found {
  /** Fields on the way to the number. */
  readonly path: readonly string[];
  readonly value: number;
}

/**
 * The one number of an answer: the only `totalCount` of those furthest out, else the only number at all. Null where
 * there is none, or where two would have the same right.
 */
export function numberIn(tree: AnswerNode): Found | null {
  const numbers: Found[] = [];
  let level: readonly { readonly node: AnswerNode; readonly path: readonly string[] }[] = [{ node: tree, path: [] }];
  while (level.length > 0) {
    const counts = level.flatMap(({ node, path }) => (typeof node.leaves['totalCount'] === 'number' ? [{ path, value: node.leaves['totalCount'] }] : []));
    if (counts.length > 0) return alone(counts);
    numbers.push(...level.flatMap(({ node, path }) => Object.entries(node.leaves).flatMap(([field, value]) => (typeof value === 'number' ? [{ path: [...path, field], value }] : []))));
    level = level.flatMap(({ node, path }) => node.children.map((child) => ({ node: child, path: [...path, child.field] })));
  }
  return alone(numbers);
}

const alone = (found: readonly Found[]): Found | null => (found.length === 1 ? (found[0] ?? null) : null);

/** One number, large, with what it counts. */
export const numberView: EmbedViewOf = ({ tree }) => {
  const found = numberIn(tree);
  if (found === null) return { kind: 'no-view', lines: ['This answer holds no number that would be the one to show. Ask for one totalCount, or for a single field that is a number.'] };
  return {
    kind: 'body',
    css: CSS,
    body: (
      <p className="figure">
        <strong>{numeral(found.value)}</strong> <span>{pathWords(found.path.join('.'))}</span>
      </p>
    ),
  };
};

const CSS = `
.figure{margin:0}
.figure strong{display:block;font:600 clamp(2.75rem,18vw,5rem)/1.05 var(--serif);font-variant-numeric:lining-nums;letter-spacing:-.02em}
.figure span{color:var(--ink-soft)}
`;
