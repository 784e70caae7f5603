import { entityRoute } from '../../../components/entity/entity-route.tsx';
import { PathwayArticle } from '../../../components/pathway/pathway-article.tsx';
import { PathwayPageDocument } from '../../../components/pathway/pathway-page.query.ts';
import { pathwayPath } from '../../../wording/route.ts';

const route = entityRoute({
  noun: 'pathway',
  document: PathwayPageDocument,
  entityOf: ({ pathway }) => pathway,
  summaryOf: ({ id, title }) => ({ title, path: pathwayPath(id), description: `${title}: which of its genes are reported at key events, up or down, and in which AOPs.` }),
  article: (pathway, { release }) => <PathwayArticle pathway={pathway} release={release} />,
});

export const generateMetadata = route.generateMetadata;
export default route.Page;
