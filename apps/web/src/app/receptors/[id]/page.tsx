import { entityRoute } from '../../../components/entity/entity-route.tsx';
import { ReceptorArticle } from '../../../components/receptor/receptor-article.tsx';
import { ReceptorPageDocument } from '../../../components/receptor/receptor-page.query.ts';
import { complexName } from '../../../components/statement/gene-words.ts';
import { receptorPath } from '../../../wording/route.ts';

const route = entityRoute({
  noun: 'receptor',
  document: ReceptorPageDocument,
  entityOf: ({ receptorComplex }) => receptorComplex,
  summaryOf: ({ id, name }) => ({ title: complexName(name), path: receptorPath(id), description: `${complexName(name)}: its chains, what binds it and who says so, the key events at which it is reported, and the cells that answer by it.` }),
  article: (receptor, { release }) => <ReceptorArticle receptor={receptor} release={release} />,
});

export const generateMetadata = route.generateMetadata;
export default route.Page;
