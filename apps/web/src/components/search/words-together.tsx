import { ask } from '../../graphql/ask.ts';
import { eventPath, outcomePath } from '../../wording/route.ts';
import { entityPath } from '../../wording/entity-type.ts';
import { counted } from '../../wording/count.ts';
import { OriginNote } from '../aop/origin-note.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import type { WordRead } from './read-words.ts';
import { OutcomeOfWordsDocument } from './search-page.query.ts';
import { searchHref } from './search-view.ts';
import styles from './search-words.module.css';

/** "eosinophils in rash": where the one stands on the way to the other. Nothing where a text names no such two. */
export async function WordsTogether({ words }: { readonly words: readonly WordRead[] }) {
  const actors = words.flatMap(({ actor }) => actor ?? []);
  const others = words.filter(({ actor }) => actor === null).map(({ word }) => word);
  if (actors.length === 0 || others.length === 0) return null;
  const answer = await ask(OutcomeOfWordsDocument, { text: others.join(' ') });
  const outcome = answer.kind === 'answered' ? answer.data.search.edges[0]?.node : null;
  if (outcome == null || outcome.__typename !== 'AdverseOutcome') return null;
  const edges = [...outcome.genes.edges, ...outcome.cellTypes.edges];
  return (
    <section className={styles.together} aria-labelledby="together">
      <h2 id="together" className={styles.head}>
        On the way to <PortalLink href={outcomePath(outcome.id)}>{outcome.title}</PortalLink>
      </h2>
      {actors.map((actor) => {
        const contributions = edges.find(({ node }) => node.id === actor.id)?.contributions ?? [];
        const events = [...new Map(contributions.map(({ event }) => [event.id, event.title])).entries()];
        return (
          <p key={actor.id}>
            <PortalLink href={entityPath(actor.type, actor.id) ?? searchHref({ text: actor.id })}>{actor.title.text}</PortalLink> is reported at{' '}
            {events.length === 0 ? 'none of the events that lead there, in this release.' : `${counted(events.length, 'event')}: `}
            {events.map(([id, title], place) => (
              <span key={id}>
                {place > 0 && ', '}
                <PortalLink href={eventPath(id)}>{title}</PortalLink>
              </span>
            ))}
          </p>
        );
      })}
      <p>
        <PortalLink href={`${outcomePath(outcome.id)}#matrix`}>Everything reported on the way there, as a matrix</PortalLink>
      </p>
      <OriginNote aops={outcome.aops.nodes} />
    </section>
  );
}
