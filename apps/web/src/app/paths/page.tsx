import type { Metadata } from 'next';
import { BrokenNote } from '../../components/broken/broken-note.tsx';
import { CausalPathItem } from '../../components/path/causal-path-item.tsx';
import { NoPath } from '../../components/path/no-path.tsx';
import { PathForm } from '../../components/path/path-form.tsx';
import { PathsPageDocument } from '../../components/path/paths-page.query.ts';
import { pathsHref, readPathsView, type PathsView } from '../../components/path/paths-view.ts';
import { pickEntity, type Picked } from '../../components/pick/pick-entity.ts';
import { PickedNote } from '../../components/pick/picked-note.tsx';
import { Legend } from '../../components/legend/legend.tsx';
import { ReleaseLine } from '../../components/release/release-line.tsx';
import { ApiTrouble } from '../../components/site/api-trouble.tsx';
import { PageTools } from '../../components/tools/page-tools.tsx';
import { ToolsAt } from '../../components/tools/tools-at.tsx';
import { PageSection } from '../../components/ui/page-section.tsx';
import { PortalLink } from '../../components/ui/portal-link.tsx';
import type { SearchParams } from '../../components/ui/search-params.ts';
import article from '../../components/ui/article.module.css';
import { ask } from '../../graphql/ask.ts';
import { joinIds } from '../../sections/several.ts';
import { counted } from '../../wording/count.ts';

export const metadata: Metadata = {
  title: 'Paths from event to event',
  description: 'Every chain of relationships that leads from one key event to another, within an AOP or from AOP to AOP, with the weakest evidence on the way.',
  alternates: { canonical: '/paths' },
};

export default async function PathsPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const view = readPathsView(await searchParams);
  return (
    <article className={article.article}>
      <header>
        <h1>Paths from event to event</h1>
        <p>Chains of relationships that lead from one key event to another: first those that an AOP holds as a whole, then those that cross from AOP to AOP, shorter before longer.</p>
      </header>
      <PathForm key={`${view.from} ${view.to}`} {...view} />
      {view.from === '' || view.to === '' ? <Example /> : <Found view={view} />}
    </article>
  );
}

const EXAMPLE = pathsHref({ from: 'iraop.events:ke-leukocyte-adhesion', to: 'iraop.events:ao-vascular-leakage' });

/** What to do while an end is open. */
const Example = () => (
  <p>
    Give both ends, as ids or words. For example <PortalLink href={EXAMPLE}>from the adhesion of leukocytes to capillary leak</PortalLink>. Every page of a key event leads here, too.
  </p>
);

const pickEvent = async (text: string): Promise<Picked> => pickEntity(text, ['KEY_EVENT']);

async function Found({ view }: { readonly view: PathsView }) {
  const [from, to] = await Promise.all([pickEvent(view.from), pickEvent(view.to)]);
  const notes = (
    <>
      <PickedNote picked={from} noun="key event" hrefOf={(text) => pathsHref({ ...view, from: text, ...(to.kind === 'picked' && { to: to.chosen.id }) })} />
      <PickedNote picked={to} noun="key event" hrefOf={(text) => pathsHref({ ...view, to: text, ...(from.kind === 'picked' && { from: from.chosen.id }) })} />
    </>
  );
  if (from.kind !== 'picked' || to.kind !== 'picked') return notes;
  const answer = await ask(PathsPageDocument, { from: from.chosen.id, to: to.chosen.id, max: view.max });
  if (answer.kind === 'not-found') return <ApiTrouble layer="graphql" message={answer.message} />;
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  const { paths, release } = answer.data;
  const subject = { segment: 'paths', id: joinIds([from.chosen.id, to.chosen.id]), view: { max: String(view.max) } };
  return (
    <>
      {notes}
      <BrokenNote />
      <PageSection
        id="paths"
        tools={paths.totalCount > 0 && <ToolsAt subject={subject} anchor="paths" />}
        title={paths.totalCount === 0 ? 'No path' : counted(paths.totalCount, 'path')}
        {...(paths.totalCount > 0 && { lead: `From ${from.chosen.title} to ${to.chosen.title}. ${paths.complete ? `These are all of up to ${counted(view.max, 'relationship')}.` : 'There may be more: the search stopped at the first twenty, or where the network is too tangled to try every way.'}` })}
      >
        {paths.totalCount > 0 && <PageTools {...subject} />}
        {paths.totalCount === 0 ? (
          <NoPath data={answer.data} view={view} />
        ) : (
          <>
            <ol>
              {paths.nodes.map((path, at) => (
                <CausalPathItem key={at} path={path} number={at + 1} />
              ))}
            </ol>
            <Legend parts={['roles', 'changes', 'status', 'links']} />
          </>
        )}
      </PageSection>
      <ReleaseLine release={release} />
    </>
  );
}
