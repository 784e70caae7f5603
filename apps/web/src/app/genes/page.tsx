import type { Metadata } from 'next';
import { OriginNote } from '../../components/aop/origin-note.tsx';
import { EntityLine } from '../../components/entity/entity-line.tsx';
import { GeneChoices } from '../../components/gene/gene-choices.tsx';
import { GeneListDocument } from '../../components/gene/gene-list.query.ts';
import { keptOf, readGeneListView } from '../../components/gene/gene-list-view.ts';
import { ReleaseLine } from '../../components/release/release-line.tsx';
import { ApiTrouble } from '../../components/site/api-trouble.tsx';
import { ListPage, readListView } from '../../components/ui/list-page.tsx';
import { PortalLink } from '../../components/ui/portal-link.tsx';
import type { SearchParams } from '../../components/ui/search-params.ts';
import { ask } from '../../graphql/ask.ts';
import { counted } from '../../wording/count.ts';
import { GENE_CLASS_WORDS } from '../../wording/gene-vocabulary.ts';
import { genePath } from '../../wording/route.ts';

const PAGE_SIZE = 50;
const PATH = '/genes';

export const metadata: Metadata = {
  title: 'Genes',
  alternates: { canonical: PATH },
  description: 'All genes of this release, with the key events at which each is reported: cytokines, growth factors, receptors and others.',
};

export default async function GenesPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const params = await searchParams;
  const list = readListView(params);
  const view = readGeneListView(params);
  const text = list.text === '' ? null : list.text;
  const atEvents = view.atEvents ? true : null;
  const answer = await ask(GeneListDocument, { first: PAGE_SIZE, after: list.after, text, atEvents, filter: { text, atEvents, class: view.geneClass } });
  if (answer.kind === 'not-found') return <ApiTrouble layer="graphql" message={answer.message} />;
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  const { genes, release, ...counts } = answer.data;
  const words = view.geneClass === null ? ({ one: 'gene', many: 'genes' } as const) : GENE_CLASS_WORDS[view.geneClass];
  const found = counted(genes.totalCount, words.one, words.many);
  return (
    <ListPage
      path={PATH}
      title="Genes"
      noun="genes"
      textLabel="Words in symbol, name or alias"
      lead={
        <>
          {`${found}${text === null ? '' : ` with “${text}”`}${view.atEvents ? ', reported at a key event' : ''}; those at most key events and signs first. A bare mention in a text does not count.`} See also <PortalLink href="/cytokine-families">cytokine families</PortalLink>, <PortalLink href="/receptors">receptors</PortalLink> and <PortalLink href="/pathways">pathways</PortalLink>, or <PortalLink href="/gene-set">test a set of genes</PortalLink> of your own.
        </>
      }
      view={list}
      kept={keptOf(view)}
      choices={<GeneChoices path={PATH} list={list} view={view} counts={counts} />}
      page={genes.pageInfo}
      isEmpty={genes.nodes.length === 0}
      note={<OriginNote aops={genes.nodes.flatMap(({ aops }) => aops.nodes)} />}
      foot={<ReleaseLine release={release} />}
    >
      {genes.nodes.map(({ id, symbol, name, keyEvents, manifestations, adverseOutcomes }) => {
        const events = new Set(keyEvents.nodes.map((event) => event.id)).size;
        const signs = new Set(manifestations.nodes.map((sign) => sign.id)).size;
        const places = [events > 0 ? counted(events, 'key event') : null, signs > 0 ? counted(signs, 'sign of an outcome', 'signs of outcomes') : null, events > 0 ? counted(adverseOutcomes.totalCount, 'outcome') : null].filter((place) => place !== null);
        return <EntityLine key={id} href={genePath(id)} name={symbol} id={id} words={[name, ...(places.length === 0 ? [] : [places.join(', ')])].join('; ')} />;
      })}
    </ListPage>
  );
}
