import { BrokenNote } from '../components/broken/broken-note.tsx';
import { outcomeChain } from '../components/chain/outcome-chain.ts';
import { FEATURED_OUTCOME, HomePageDocument, IL2_SOURCE } from '../components/home/home-page.query.ts';
import { longestWay } from '../components/home/longest-way.ts';
import { ReleaseFreshness } from '../components/home/release-freshness.tsx';
import { Spine } from '../components/home/spine.tsx';
import { WaysIn } from '../components/home/ways-in.tsx';
import { OriginNote } from '../components/aop/origin-note.tsx';
import { ChainFigure } from '../components/chain/chain-figure.tsx';
import { OutcomeCard } from '../components/outcome/outcome-card.tsx';
import { SearchBox } from '../components/search/search-box.tsx';
import { SearchExamples } from '../components/search/search-examples.tsx';
import { ApiTrouble } from '../components/site/api-trouble.tsx';
import { PageSection } from '../components/ui/page-section.tsx';
import { PortalLink } from '../components/ui/portal-link.tsx';
import type { HomePageQuery } from '../graphql/generated/graphql.ts';
import { ask } from '../graphql/ask.ts';
import { LinkedRelease } from '../linked-data/linked-data.tsx';
import { anchorOf } from '../wording/anchor.ts';
import { counted } from '../wording/count.ts';
import { explorerPath, outcomePath } from '../wording/route.ts';
import styles from './home.module.css';

const EXAMPLE = `{
  adverseOutcome(id: "iraop:skin-rash") {
    title
    keyEvents {
      nodes {
        title
        cytokines(filter: { outcome: "iraop:skin-rash" }) {
          edges { change basis node { symbol } }
        }
      }
    }
  }
}`;

export default async function HomePage() {
  const answer = await ask(HomePageDocument, { featured: FEATURED_OUTCOME, il2: IL2_SOURCE });
  if (answer.kind === 'not-found') return <ApiTrouble layer="graphql" message={answer.message} />;
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  const { data } = answer;
  const il2 = new Set(data.il2.nodes.map(({ id }) => id));
  const others = data.widest.nodes.filter(({ id }) => !il2.has(id)).slice(0, 9);
  return (
    <div className={styles.home}>
      <LinkedRelease as="catalogue" />
      <BrokenNote />
      <div className={styles.top}>
        <header className={styles.opening}>
          <h1>What leads to an adverse outcome?</h1>
          <p className={styles.question}>
            Adverse outcome pathways, joined to the cytokines, receptors and cell types reported at each of their key events: in which direction, in what system, and how anyone knows.
          </p>
          <SearchBox text="" size="large" />
          <SearchExamples />
        </header>
        <WaysIn data={data} />
      </div>
      <Featured featured={data.featured} />
      <div className={styles.columns}>
        <PageSection id="il2" title="Outcomes of recombinant IL-2">
          <ul>
            {data.il2.nodes.map((outcome) => (
              <OutcomeCard key={outcome.id} outcome={outcome} />
            ))}
          </ul>
        </PageSection>
        {others.length > 0 && (
          <PageSection id="outcomes" title="Outcomes of most AOPs">
            <ul>
              {others.map((outcome) => (
                <OutcomeCard key={outcome.id} outcome={outcome} />
              ))}
            </ul>
            <p className={styles.more}>
              <PortalLink href="/outcomes">All {counted(data.widest.totalCount, 'outcome')}</PortalLink>
            </p>
          </PageSection>
        )}
        <PageSection id="ask" title="Ask it yourself" lead="Every page is one GraphQL question. Put yours to /graphql, from any origin, without a key.">
          <pre className={styles.code} tabIndex={0} aria-label="An example question">
            {EXAMPLE}
          </pre>
          <p>
            <PortalLink href={explorerPath(EXAMPLE, {})}>Open it in the explorer</PortalLink>
          </p>
        </PageSection>
      </div>
      <PageSection id="release" title="In this release">
        <ReleaseFreshness data={data} />
      </PageSection>
    </div>
  );
}

function Featured({ featured }: { readonly featured: HomePageQuery['featured'] }) {
  if (featured === null) return null;
  const chain = outcomeChain(featured);
  const way = longestWay(chain);
  const hrefOf = ({ id }: { readonly id: string }): string => `${outcomePath(featured.id)}#${anchorOf(id)}`;
  const outcome = <PortalLink href={outcomePath(featured.id)}>{featured.title}</PortalLink>;
  return (
    <section className={styles.featured} aria-label={`The chain that leads to ${featured.title}`}>
      <div className={way.length > 0 ? styles.whole : undefined}>
        <ChainFigure
          chain={chain}
          label={`Chain of events that leads to ${featured.title}`}
          hrefOf={hrefOf}
          caption={
            <>
              Recombinant IL-2 leading to {outcome}: {counted(chain.events.length - 1, 'event')}, each of which leads to what is reported there.
            </>
          }
        />
      </div>
      {way.length > 0 && (
        <div className={styles.narrow}>
          <Spine
            way={way}
            label={`One way to ${featured.title}`}
            hrefOf={hrefOf}
            caption={
              <>
                Recombinant IL-2 leading to {outcome}: one of the longest ways, {way.length - 1} of {counted(chain.events.length - 1, 'event')}. Its page draws them all.
              </>
            }
          />
        </div>
      )}
      <OriginNote aops={featured.aops.nodes} />
    </section>
  );
}
