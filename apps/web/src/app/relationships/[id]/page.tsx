import { entityRoute } from '../../../components/entity/entity-route.tsx';
import { RelationshipArticle } from '../../../components/relationship/relationship-article.tsx';
import { RelationshipPageDocument } from '../../../components/relationship/relationship-page.query.ts';
import { relationshipPath } from '../../../wording/route.ts';

const route = entityRoute({
  noun: 'relationship',
  document: RelationshipPageDocument,
  entityOf: ({ keyEventRelationship }) => keyEventRelationship,
  summaryOf: ({ id, upstream, downstream }) => {
    const title = `${upstream.title} leading to ${downstream.title}`;
    return { title, path: relationshipPath(id), description: `${title}: how plausible, how well supported, how each AOP grades it, what speaks against it, and the references.` };
  },
  article: (relationship, { release }) => <RelationshipArticle relationship={relationship} release={release} />,
});

export const generateMetadata = route.generateMetadata;
export default route.Page;
