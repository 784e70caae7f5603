import { FamilyArticle } from '../../../components/cytokine-family/family-article.tsx';
import { FamilyPageDocument } from '../../../components/cytokine-family/family-page.query.ts';
import { entityRoute } from '../../../components/entity/entity-route.tsx';
import { familyPath } from '../../../wording/route.ts';

const route = entityRoute({
  noun: 'cytokine family',
  document: FamilyPageDocument,
  entityOf: ({ cytokineFamily }) => cytokineFamily,
  summaryOf: ({ id, name }) => ({ title: name, path: familyPath(id), description: `${name}: its members, at how many key events each is reported, up or down, on the way to which outcomes, and at which receptors.` }),
  article: (family, { release }) => <FamilyArticle family={family} release={release} />,
});

export const generateMetadata = route.generateMetadata;
export default route.Page;
