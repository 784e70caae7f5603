import type { AnswerNode } from '../../answer/answer-tree.ts';
import { everyNode } from '../../answer/answer-tree.ts';
import { numeral } from '../../wording/count.ts';
import { fieldWords } from './field-words.ts';
import type { EmbedViewOf } from './embed-body.ts';

interface Found {
  readonly words: string;
  readonly value: number;
}

/** The one number of an answer: `totalCount` of its first list before any other; null where it has none. */
export function numberIn(tree: AnswerNode): Found | null {
  const numbers = everyNode(tree).flatMap((node) => Object.entries(node.leaves).flatMap(([field, value]) => (typeof value === 'number' ? [{ node, field, value }] : [])));
  const found = numbers.find(({ field }) => field === 'totalCount') ?? (numbers.length === 1 ? numbers[0] : undefined);
  if (found === undefined) return null;
  const fields = [...wayTo(found.node), ...(found.field === 'totalCount' ? [] : [found.field])];
  return { words: fieldWords(fields.join('.')), value: found.value };
}

const wayTo = (node: AnswerNode): readonly string[] => [...(node.parent === null ? [] : wayTo(node.parent)), ...(node.field === '' ? [] : [node.field])];

/** One number, large, with what it counts. */
export const numberView: EmbedViewOf = ({ tree }) => {
  const found = numberIn(tree);
  if (found === null) return { kind: 'no-view', lines: ['This answer holds no one number. Ask for a totalCount, or for a single field that is a number.'] };
  return {
    kind: 'body',
    css: '.figure{margin:0;font:600 clamp(2.5rem,16vw,4.5rem)/1.1 Georgia,serif;font-variant-numeric:lining-nums}.figure+p{margin:0;color:var(--ink-soft)}',
    body: (
      <>
        <p className="figure">{numeral(found.value)}</p>
        <p>{found.words}</p>
      </>
    ),
  };
};
