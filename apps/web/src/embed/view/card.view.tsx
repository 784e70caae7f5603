import { everyNode, type AnswerNode } from '../../answer/answer-tree.ts';
import { answerTable } from '../../answer/answer-table.ts';
import { pageOfId } from '../../answer/page-of-id.ts';
import { fieldWords } from './field-words.ts';
import type { EmbedViewOf } from './embed-body.ts';
import { HomeLink, ValueCell } from './value-cell.tsx';

const CALLED = ['symbol', 'title', 'label', 'name', 'citation'];

/** The one thing that an answer is about: the only one at its top that has an id; null where there are several or none. */
export function thingOf(tree: AnswerNode): AnswerNode | null {
  const things = everyNode(tree).filter(({ leaves, type }) => typeof leaves['id'] === 'string' && type !== 'Release');
  const outermost = things.filter((node) => !things.some((other) => isWithin(node, other)));
  return outermost.length === 1 ? (outermost[0] ?? null) : null;
}

const isWithin = (node: AnswerNode, other: AnswerNode): boolean => node.parent !== null && (node.parent === other || isWithin(node.parent, other));

/** One thing: what it is, what it is called, and what the answer says of it. */
export const cardView: EmbedViewOf = ({ tree, data, home }) => {
  const thing = thingOf(tree);
  if (thing === null) return { kind: 'no-view', lines: ['A card is about one thing; this answer holds none, or several. The view "table" lists them.'] };
  const id = String(thing.leaves['id']);
  const calledBy = CALLED.find((field) => typeof thing.leaves[field] === 'string');
  const page = pageOfId(id);
  // Fields as the question calls them, flattened as for a table of one row.
  const object = objectOf(data, id) ?? thing.leaves;
  const table = answerTable(object, '');
  const facts = table.columns.flatMap((column, at) => (column === 'id' || column === calledBy ? [] : [{ column, value: table.rows[0]?.[at] ?? null }]));
  return {
    kind: 'body',
    css: CSS,
    body: (
      <>
        <p className="kind">
          {fieldWords(thing.type.charAt(0).toLowerCase() + thing.type.slice(1))} · {page === null ? id : <HomeLink href={page} home={home}>{id}</HomeLink>}
        </p>
        {calledBy !== undefined && <p className="called"><bdi>{String(thing.leaves[calledBy])}</bdi></p>}
        <dl>
          {facts.map(({ column, value }) => (
            <div key={column}>
              <dt>{fieldWords(column)}</dt>
              <dd><ValueCell value={value} home={home} /></dd>
            </div>
          ))}
        </dl>
      </>
    ),
  };
};

/** The object of an answer with an id, as it came. */
function objectOf(value: unknown, id: string): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'object' || value === null) return null;
  const object = value as Readonly<Record<string, unknown>>;
  if (!Array.isArray(value) && object['id'] === id) return object;
  for (const inner of Object.values(object)) {
    const found = objectOf(inner, id);
    if (found !== null) return found;
  }
  return null;
}

const CSS = `
.kind{margin:0;color:var(--ink-soft)}
.called{margin:0 0 .5em;font:600 1.6rem/1.2 Georgia,serif}
dl{margin:0}
dl>div{display:grid;grid-template-columns:minmax(7em,1fr) 3fr;gap:1em;padding:.4em 0;border-block-start:1px solid var(--line)}
dt{color:var(--ink-soft)}
dd{margin:0;overflow-wrap:anywhere}
`;
