import { ChemicalArticle } from '../../../components/chemical/chemical-article.tsx';
import { chemicalName } from '../../../components/chemical/chemical-name.ts';
import { ChemicalPageDocument } from '../../../components/chemical/chemical-page.query.ts';
import { entityRoute } from '../../../components/entity/entity-route.tsx';
import { chemicalPath } from '../../../wording/route.ts';

const route = entityRoute({
  noun: 'chemical',
  document: ChemicalPageDocument,
  entityOf: ({ chemical }) => chemical,
  summaryOf: (chemical) => ({ title: chemicalName(chemical), path: chemicalPath(chemical.id), description: `${chemicalName(chemical)}: its identifiers elsewhere, the stressors made of it, and the AOPs and key events that list it.` }),
  article: (chemical, { release }) => <ChemicalArticle chemical={chemical} release={release} />,
});

export const generateMetadata = route.generateMetadata;
export default route.Page;
