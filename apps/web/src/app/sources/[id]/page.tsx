import { entityRoute } from '../../../components/entity/entity-route.tsx';
import { SourceArticle } from '../../../components/source/source-article.tsx';
import { SourcePageDocument } from '../../../components/source/source-page.query.ts';
import { sourcePath } from '../../../wording/route.ts';

const route = entityRoute({
  noun: 'source',
  document: SourcePageDocument,
  entityOf: ({ source }) => source,
  summaryOf: ({ id, name }) => ({ title: name, path: sourcePath(id), description: `${name}: what it brought to this release, under which licence, in which version, and what was not taken over.` }),
  article: (source, { release, reconstructions }) => <SourceArticle source={source} release={release} reconstructions={reconstructions} />,
});

export const generateMetadata = route.generateMetadata;
export default route.Page;
