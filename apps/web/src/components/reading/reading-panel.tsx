import type { EvidenceCall, EventReadingQuery, RelationshipReadingQuery } from '../../graphql/generated/graphql.ts';
import type { Answer } from '../../graphql/ask.ts';
import { RELATIONSHIP_WORDS } from '../../wording/evidence-vocabulary.ts';
import { ROLE_WORDS } from '../../wording/vocabulary.ts';
import { BrokenHere } from '../broken/broken-note.tsx';
import type { Chain, ChainEvent } from '../chain/chain.ts';
import { InPlaceLink } from '../chain/in-place-link.tsx';
import { CallMark } from '../evidence/call-mark.tsx';
import { DirectionMark } from '../marks/direction-mark.tsx';
import { RoleShape } from '../marks/role-shape.tsx';
import { StatusMark } from '../marks/status-mark.tsx';
import { EventReading } from './event-reading.tsx';
import { neighboursOf, readingHref, type Reading } from './reading-view.ts';
import { RelationshipReading } from './relationship-reading.tsx';
import styles from './reading.module.css';

/** What the API says of the event or relationship that is read. */
export type ReadingAnswer = Answer<EventReadingQuery> | Answer<RelationshipReadingQuery>;

interface ReadingPanelProps {
  readonly aop: string;
  readonly chain: Chain;
  readonly reading: Reading;
  readonly answer: ReadingAnswer;
  /** How essential the event is held to be in this AOP. */
  readonly essentiality: { readonly call: EvidenceCall | null; readonly text: string | null } | null;
}

/** The event or relationship that was chosen in the drawing or the outline, read beside the drawing. */
export function ReadingPanel({ aop, chain, reading, answer, essentiality }: ReadingPanelProps) {
  return (
    <section id="reading" className={styles.panel} aria-labelledby="reading-title">
      <InPlaceLink href={readingHref(null)} className={styles.close} label="Close what is read beside the drawing">
        <span aria-hidden="true">×</span>
      </InPlaceLink>
      {reading.kind === 'event' ? <EventHead event={reading.event} essentiality={essentiality} /> : <RelationshipHead reading={reading} />}
      {answer.kind === 'answered' && answer.problems.length > 0 && <BrokenHere what="This part" parts={answer.problems.map((message) => ({ message }))} />}
      <Body answer={answer} aop={aop} />
      {reading.kind === 'event' && <Steps chain={chain} event={reading.event} />}
    </section>
  );
}

function EventHead({ event, essentiality }: { readonly event: ChainEvent; readonly essentiality: ReadingPanelProps['essentiality'] }) {
  return (
    <header>
      <p className={styles.kind}>
        <RoleShape role={event.role} /> {event.number}. {ROLE_WORDS[event.role]}
        <DirectionMark value={event.direction} />
        <StatusMark status={event.status} />
      </p>
      <h3 id="reading-title">{event.title}</h3>
      {essentiality !== null && (
        <p className={styles.kind}>
          Essentiality in this AOP: <CallMark call={essentiality.call} text={essentiality.text} spelled />
        </p>
      )}
    </header>
  );
}

function RelationshipHead({ reading: { link, from, to } }: { readonly reading: Extract<Reading, { kind: 'relationship' }> }) {
  return (
    <header>
      <p className={styles.kind}>Relationship</p>
      <h3 id="reading-title">
        <InPlaceLink href={readingHref(from.id)}>
          {from.number}. {from.title}
        </InPlaceLink>{' '}
        <span className={styles.verb}>{RELATIONSHIP_WORDS[link.effect]}</span>{' '}
        <InPlaceLink href={readingHref(to.id)}>
          {to.number}. {to.title}
        </InPlaceLink>
      </h3>
    </header>
  );
}

function Body({ answer, aop }: { readonly answer: ReadingAnswer; readonly aop: string }) {
  if (answer.kind !== 'answered') return <p role="alert">This part did not arrive: {answer.message} The rest of the page stands.</p>;
  if ('keyEvent' in answer.data) return answer.data.keyEvent && <EventReading event={answer.data.keyEvent} />;
  return answer.data.keyEventRelationship && <RelationshipReading relationship={answer.data.keyEventRelationship} aop={aop} />;
}

/** On to the next event in the order of reading. */
function Steps({ chain, event }: { readonly chain: Chain; readonly event: ChainEvent }) {
  const { before, after } = neighboursOf(chain, event);
  return (
    <nav aria-label="Events in order" className={styles.steps}>
      {before !== null && (
        <InPlaceLink href={readingHref(before.id)} label={`Before: ${before.number}. ${before.title}`}>
          ← {before.number}
        </InPlaceLink>
      )}
      {after !== null && (
        <InPlaceLink href={readingHref(after.id)} label={`Next: ${after.number}. ${after.title}`}>
          {after.number} →
        </InPlaceLink>
      )}
    </nav>
  );
}
