import { nameOf } from '../../answer/answer-table.ts';
import type { CellValue } from '../../sections/section.ts';
import { numeral } from '../../wording/count.ts';
import { pathWords } from '../../wording/path-words.ts';
import { NamedCell, ValueCell } from './value-cell.tsx';
import { valueWords } from './value-words.ts';

/** So many members of a list are named on a card. */
const MOST_NAMED = 12;

interface CardFactProps {
  readonly name: string;
  readonly value: CellValue;
  /** What the answer holds there, as it came. */
  readonly held: unknown;
  readonly home: string;
}

/** What an answer says of a thing by one field; things that have an id are named with it, and lead to their pages. */
export function CardFact({ name, value, held, home }: CardFactProps) {
  const members = membersWithId(held);
  return (
    <div>
      <dt>{pathWords(name)}</dt>
      <dd>
        {members.length === 0 ? (
          <ValueCell value={valueWords(name, value)} home={home} />
        ) : (
          <ul>
            {members.slice(0, MOST_NAMED).map(({ id, called }, at) => <li key={at}><NamedCell name={called} id={id} home={home} /></li>)}
            {members.length > MOST_NAMED && <li>and {numeral(members.length - MOST_NAMED)} more</li>}
          </ul>
        )}
      </dd>
    </div>
  );
}

/** Members of a list or a connection, where each has an id and something else that it is called by. */
function membersWithId(held: unknown): readonly { readonly id: string; readonly called: string }[] {
  const list = isObject(held) ? (held['nodes'] ?? held['edges']) : held;
  if (!Array.isArray(list)) return [];
  const members = list.map((member: unknown) => {
    const thing = isObject(member) && isObject(member['node']) ? member['node'] : member;
    return isObject(thing) && typeof thing['id'] === 'string' ? { id: thing['id'], called: nameOf(thing) } : null;
  });
  return members.every((member) => member !== null && member.called !== member.id) ? members.filter((member) => member !== null) : [];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
