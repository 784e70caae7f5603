import type { Chain, ChainEvent, ChainLink } from '../../components/chain/chain.ts';
import { CALL_WORDS } from '../../wording/evidence-vocabulary.ts';
import { DIRECTION_WORDS, LEVEL_WORDS, ROLE_WORDS, STATUS_WORDS } from '../../wording/vocabulary.ts';
import { pageOfId } from '../../answer/page-of-id.ts';
import { HomeLink } from '../view/value-cell.tsx';
import { eventHref } from './event-href.ts';
import { RoleMark } from './role-mark.tsx';

interface OutlineProps {
  readonly chain: Chain;
  /** Address of the portal's page, from which the others follow. */
  readonly home: string;
}

/** A chain in words, event by event in the order of reading, with what each leads to: all that the drawing says. */
export function Outline({ chain: { events, links }, home }: OutlineProps) {
  const byId = new Map(events.map((event) => [event.id, event]));
  return (
    <ol className="outline" aria-label="The same in words">
      {events.map((event) => {
        const next = links.filter(({ from }) => from === event.id).sort((one, other) => (byId.get(one.to)?.number ?? 0) - (byId.get(other.to)?.number ?? 0));
        return (
          <li key={event.id} value={event.number}>
            <RoleMark role={event.role} />
            <span className="event">
              <EventName event={event} home={home} />
              <span className="facts">{factsOf(event)}</span>
              <Next words="leads to" links={next.filter(({ effect }) => effect !== 'INHIBITS')} byId={byId} home={home} />
              <Next words="inhibits" links={next.filter(({ effect }) => effect === 'INHIBITS')} byId={byId} home={home} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function EventName({ event, home }: { readonly event: ChainEvent; readonly home: string }) {
  const href = eventHref(event);
  const name = <bdi>{event.title}</bdi>;
  return href === null ? <strong>{name}</strong> : <HomeLink href={href} home={home}>{name}</HomeLink>;
}

const factsOf = ({ role, direction, level = null, status }: ChainEvent): string =>
  [ROLE_WORDS[role], direction && DIRECTION_WORDS[direction], level && `${LEVEL_WORDS[level]} level`, status && STATUS_WORDS[status]].filter((word) => word !== null).join(', ');

interface NextProps {
  readonly words: string;
  readonly links: readonly ChainLink[];
  readonly byId: ReadonlyMap<string, ChainEvent>;
  readonly home: string;
}

function Next({ words, links, byId, home }: NextProps) {
  const known = links.flatMap((link) => {
    const to = byId.get(link.to);
    return to === undefined ? [] : [{ link, to }];
  });
  if (known.length === 0) return null;
  return (
    <span className="next">
      {words}
      {known.map(({ link, to }) => {
        const page = pageOfId(link.id);
        const more = sayingsOf(link);
        return (
          <span key={link.id}>
            {page === null ? to.number : <a href={new URL(page, home).href} target="_blank" rel="noopener" aria-label={`${to.number}, ${to.title.slice(0, 160)}: the relationship`}>{to.number}</a>}
            {more !== '' && ` (${more})`}
          </span>
        );
      })}
    </span>
  );
}

const sayingsOf = ({ grade, adjacent, status }: ChainLink): string => [grade && gradeWords(grade), adjacent === false ? 'other events lie between' : null, status && status !== 'DOCUMENTED' ? STATUS_WORDS[status] : null].filter((word) => word !== null && word !== '').join(', ');

const gradeWords = (grade: string): string => grade.split('/').map((letter) => Object.values(CALL_WORDS).find((call) => call.letter === letter)?.word ?? letter).join(' or ');

export const OUTLINE_STYLES = `
.outline{margin:0;padding:0;list-style:none}
.outline>li{display:flex;gap:.5rem;padding:.5rem 0;border-block-start:1px solid var(--line);break-inside:avoid}
.outline>li::before{content:attr(value);flex:none;min-width:1.5em;text-align:end;font-variant-numeric:tabular-nums;color:var(--ink-soft)}
.outline svg{flex:none;margin-block-start:.2em}
.event{display:block;min-width:0;overflow-wrap:anywhere}
.event>a,.event>strong{display:inline-block;min-height:24px;font-weight:600}
.facts,.next{display:block;font-size:.875rem;color:var(--ink-soft)}
.next>span{display:inline-block;margin-inline-start:.25em}
.next a{display:inline-block;min-width:24px;min-height:24px;padding-inline:.25em;text-align:center;font-weight:600}
`;
