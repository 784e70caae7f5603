import { viewedEntityRoute } from '../../../components/entity/entity-route.tsx';
import { GeneArticle } from '../../../components/gene/gene-article.tsx';
import { GenePageDocument } from '../../../components/gene/gene-page.query.ts';
import { readPaging } from '../../../components/gene/gene-view.ts';
import { genePath } from '../../../wording/route.ts';

const PATHWAYS = 36;

const route = viewedEntityRoute({
  noun: 'gene',
  document: GenePageDocument,
  variablesOf: (id, params) => ({ id, pathways: PATHWAYS, afterPathway: readPaging(genePath(id), params).params['pathways'] ?? null }),
  entityOf: ({ gene }) => gene,
  summaryOf: ({ id, symbol, name }) => ({
    title: `${symbol}, ${name}`,
    path: genePath(id),
    description: `${symbol}: the key events at which sources report it, up or down, the adverse outcomes they lead to, its receptors and pathways, what gene pages claim of it and what holds.`,
  }),
  article: (gene, { release }, params, missing) => <GeneArticle gene={gene} release={release} paging={readPaging(genePath(gene.id), params)} missing={missing} />,
});

export const generateMetadata = route.generateMetadata;
export default route.Page;
