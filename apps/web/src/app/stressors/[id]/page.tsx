import { entityRoute } from '../../../components/entity/entity-route.tsx';
import { StressorArticle } from '../../../components/stressor/stressor-article.tsx';
import { StressorPageDocument } from '../../../components/stressor/stressor-page.query.ts';
import { stressorPath } from '../../../wording/route.ts';

const route = entityRoute({
  noun: 'stressor',
  document: StressorPageDocument,
  entityOf: ({ stressor }) => stressor,
  summaryOf: ({ id, name }) => ({ title: name, path: stressorPath(id), description: `${name}: its substances with their numbers and names, and the adverse outcome pathways that list it.` }),
  article: (stressor, { release }) => <StressorArticle stressor={stressor} release={release} />,
});

export const generateMetadata = route.generateMetadata;
export default route.Page;
