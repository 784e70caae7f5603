import type { Metadata } from 'next';
import { BrokenNote } from '../../components/broken/broken-note.tsx';
import { OutcomeCard } from '../../components/outcome/outcome-card.tsx';
import { OutcomeListDocument } from '../../components/outcome/outcome-list.query.ts';
import type { SearchParams } from '../../components/ui/search-params.ts';
import { ReleaseLine } from '../../components/release/release-line.tsx';
import { ApiTrouble } from '../../components/site/api-trouble.tsx';
import { ListTools } from '../../components/tools/list-tools.tsx';
import { PortalLink } from '../../components/ui/portal-link.client.tsx';
import { ask } from '../../graphql/ask.ts';
import { counted } from '../../wording/count.ts';
import styles from './outcomes.module.css';

const PAGE_SIZE = 50;

export const metadata: Metadata = { title: 'Adverse outcomes' };

export default async function OutcomesPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const { after } = await searchParams;
  const cursor = typeof after === 'string' ? after : null;
  const answer = await ask(OutcomeListDocument, { first: PAGE_SIZE, after: cursor });
  if (answer.kind === 'not-found') return <ApiTrouble layer="graphql" message={answer.message} />;
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  const { adverseOutcomes, release } = answer.data;
  const { hasNextPage, endCursor } = adverseOutcomes.pageInfo;
  return (
    <div className={styles.page}>
      <BrokenNote />
      <h1>Adverse outcomes</h1>
      <p>{counted(adverseOutcomes.totalCount, 'event')} of this release are the adverse outcome of at least one AOP, by title.</p>
      <ListTools path="/outcomes" />
      <ul className={styles.list}>
        {adverseOutcomes.nodes.map((outcome) => (
          <OutcomeCard key={outcome.id} outcome={outcome} />
        ))}
      </ul>
      <nav aria-label="Pages of the list" className={styles.pages}>
        {cursor !== null && <PortalLink href="/outcomes">First page</PortalLink>}
        {hasNextPage && endCursor !== null && <PortalLink href={`/outcomes?after=${encodeURIComponent(endCursor)}`}>Next {PAGE_SIZE}</PortalLink>}
      </nav>
      <ReleaseLine release={release} />
    </div>
  );
}
