import { ask } from '../../graphql/ask.ts';
import type { SimilarOutcomesQuery } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { PortalLink } from '../ui/portal-link.tsx';
import { compareHref, type ComparedKind } from './compare-view.ts';
import { SimilarAopsDocument, SimilarOutcomesDocument } from './similar.query.ts';

interface Similar {
  readonly id: string;
  readonly title: string;
  readonly shared: number;
}

const MOST_NAMED = 10;

/** What shares most events with the one thing that is given: the comparisons most worth making. Nothing where none does, or no answer came. */
export async function SimilarThings({ kind, id }: { readonly kind: ComparedKind; readonly id: string }) {
  const similar = kind === 'aops' ? await similarAops(id) : await similarOutcomes(id);
  if (similar.length === 0) return null;
  return (
    <section aria-labelledby="similar-title">
      <h2 id="similar-title">Those that share most events with it</h2>
      <ul>
        {similar.slice(0, MOST_NAMED).map((each) => (
          <li key={each.id}>
            <PortalLink href={compareHref({ kind, of: [id, each.id] })}>{each.title}</PortalLink> <code>{each.id}</code>, {counted(each.shared, 'key event')}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function similarAops(id: string): Promise<readonly Similar[]> {
  const answer = await ask(SimilarAopsDocument, { id });
  return answer.kind === 'answered' ? (answer.data.aop?.related.edges ?? []).map(({ sharedKeyEventCount, node }) => ({ ...node, shared: sharedKeyEventCount })) : [];
}

async function similarOutcomes(id: string): Promise<readonly Similar[]> {
  const answer = await ask(SimilarOutcomesDocument, { id });
  return answer.kind === 'answered' ? countOutcomes(answer.data.adverseOutcome) : [];
}

/** Outcomes by how many of the events lead to them, too; most first. */
function countOutcomes(outcome: SimilarOutcomesQuery['adverseOutcome']): readonly Similar[] {
  const found = new Map<string, Similar>();
  for (const { id, title } of (outcome?.keyEvents.nodes ?? []).flatMap(({ downstream }) => downstream.nodes)) {
    if (id !== outcome?.id) found.set(id, { id, title, shared: (found.get(id)?.shared ?? 0) + 1 });
  }
  return [...found.values()].sort((one, other) => other.shared - one.shared);
}
