import { entityRoute } from '../../../components/entity/entity-route.tsx';
import { TestSystemArticle } from '../../../components/test-system/test-system-article.tsx';
import { TestSystemPageDocument } from '../../../components/test-system/test-system-page.query.ts';
import { testSystemPath } from '../../../wording/route.ts';

const route = entityRoute({
  noun: 'test system',
  document: TestSystemPageDocument,
  entityOf: ({ testSystem }) => testSystem,
  summaryOf: ({ id, name }) => ({ title: name, path: testSystemPath(id), description: `${name}: which key events it measures or disturbs, in what species, what it reads out, and on whose word.` }),
  article: (testSystem, { release }) => <TestSystemArticle testSystem={testSystem} release={release} />,
});

export const generateMetadata = route.generateMetadata;
export default route.Page;
