import { entityRoute } from '../../../components/entity/entity-route.tsx';
import { ReferenceArticle } from '../../../components/reference/reference-article.tsx';
import { ReferencePageDocument } from '../../../components/reference/reference-page.query.ts';
import { readListView } from '../../../components/ui/list-page.tsx';
import { referencePath } from '../../../wording/route.ts';

const route = entityRoute({
  noun: 'reference',
  document: ReferencePageDocument,
  entityOf: ({ reference }) => reference,
  summaryOf: ({ id, citation }) => ({ title: citation ?? id, path: referencePath(id), description: `What rests on ${citation ?? id} in this release: key events, relationships, interactions, claims.` }),
  article: (reference, { release }, params) => <ReferenceArticle reference={reference} release={release} text={readListView(params).text} />,
});

export const generateMetadata = route.generateMetadata;
export default route.Page;
