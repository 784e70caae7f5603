import { answerTable } from '../../answer/answer-table.ts';
import type { AnswerNode } from '../../answer/answer-tree.ts';
import { pageOfId } from '../../answer/page-of-id.ts';
import { CardFact } from './card-fact.tsx';
import type { EmbedViewOf } from './embed-body.ts';
import { pathWords } from '../../wording/path-words.ts';
import { HomeLink } from './value-cell.tsx';

const CALLED = ['symbol', 'title', 'label', 'name', 'citation'];

/** The one thing that an answer is about: the only one at its top that has an id; null where there are several or none. */
export function thingOf(tree: AnswerNode): AnswerNode | null {
  const outermost: AnswerNode[] = [];
  const walk = (node: AnswerNode): void => {
    // Where facts come from is beside what they are about.
    if (node.type === 'Release') return;
    if (typeof node.leaves['id'] === 'string') outermost.push(node);
    else node.children.forEach(walk);
  };
  walk(tree);
  return outermost.length === 1 ? (outermost[0] ?? null) : null;
}

/** One thing: what it is, what it is called, and what the answer says of it. */
export const cardView: EmbedViewOf = ({ tree, data, title, home }) => {
  const thing = thingOf(tree);
  if (thing === null) return { kind: 'no-view', lines: ['A card is about one thing; this answer holds none, or several. The view "table" lists them.'] };
  const id = String(thing.leaves['id']);
  const calledBy = CALLED.find((field) => typeof thing.leaves[field] === 'string');
  const called = calledBy === undefined ? id : String(thing.leaves[calledBy]);
  const page = pageOfId(id);
  const linked = (text: string) => (page === null ? <bdi>{text}</bdi> : <HomeLink href={page} home={home}><bdi>{text}</bdi></HomeLink>);
  const object = objectOf(data, id) ?? thing.leaves;
  // Fields as the question calls them, flattened as for a table of one row; what it is called and its id stand above.
  const { columns, rows } = answerTable(object, '');
  const facts = columns.flatMap((column, at) => {
    const value = rows[0]?.[at] ?? null;
    return value === id || value === called || column.endsWith('__typename') ? [] : [{ column, value }];
  });
  const told = facts.filter(({ value }) => value !== null && value !== '');
  const gaps = facts.filter((fact) => !told.includes(fact));
  return {
    kind: 'body',
    css: CSS,
    body: (
      <article className="card">
        <p className="kind">{pathWords(thing.type.charAt(0).toLowerCase() + thing.type.slice(1))}</p>
        {called !== title && <h2>{linked(called)}</h2>}
        {called !== id && <p className="id">{called === title ? linked(id) : <bdi>{id}</bdi>}</p>}
        {told.length > 0 && (
          <dl>
            {told.map(({ column, value }) => (
              <CardFact key={column} name={column} value={value} held={object[column]} home={home} />
            ))}
          </dl>
        )}
        {gaps.length > 0 && <p className="gaps">Not given: {gaps.map(({ column }) => pathWords(column)).join(', ')}.</p>}
      </article>
    ),
  };
};

/** The object of an answer with an id, as it came. */
function objectOf(value: unknown, id: string): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'object' || value === null) return null;
  const object = value as Readonly<Record<string, unknown>>;
  if (!Array.isArray(value) && Object.values(object).includes(id)) return object;
  for (const inner of Object.values(object)) {
    const found = objectOf(inner, id);
    if (found !== null) return found;
  }
  return null;
}

const CSS = `
.card{border-block:1px solid var(--line-strong);padding-block:.75rem .25rem}
.card p,.card h2,.card dl,.card dd,.card ul{margin:0;padding:0}
.kind{color:var(--ink-soft);font-size:.875rem}
.card h2{font:600 1.5rem/1.2 var(--serif);overflow-wrap:anywhere}
.card dl{margin-block-start:.75rem}
.card dl>div{display:grid;grid-template-columns:minmax(6rem,1fr) 3fr;gap:0 1rem;padding:.4rem 0;border-block-start:1px solid var(--line)}
.card dt{color:var(--ink-soft);font-size:.875rem;padding-block-start:.1rem}
.card dd{overflow-wrap:anywhere}
.card dd bdi{white-space:pre-line}
.card li{list-style:none}
.card .gaps{padding:.5rem 0;font-size:.875rem;color:var(--ink-soft);border-block-start:1px solid var(--line)}
@media(max-width:26rem){.card dl>div{display:block}}
`;
