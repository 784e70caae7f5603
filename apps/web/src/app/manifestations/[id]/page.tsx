import { entityRoute } from '../../../components/entity/entity-route.tsx';
import { ManifestationArticle } from '../../../components/manifestation/manifestation-article.tsx';
import { ManifestationPageDocument } from '../../../components/manifestation/manifestation-page.query.ts';
import { manifestationPath } from '../../../wording/route.ts';

const route = entityRoute({
  noun: 'manifestation',
  document: ManifestationPageDocument,
  entityOf: ({ manifestation }) => manifestation,
  summaryOf: ({ id, title, outcome }) => ({ title, path: manifestationPath(id), description: `${title}, a sign of ${outcome.title}: what may bring it about, what stands at it, how it is seen.` }),
  article: (manifestation, { release }) => <ManifestationArticle manifestation={manifestation} release={release} />,
});

export const generateMetadata = route.generateMetadata;
export default route.Page;
