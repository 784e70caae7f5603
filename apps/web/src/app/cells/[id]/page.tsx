import { CellArticle } from '../../../components/cell/cell-article.tsx';
import { CellPageDocument } from '../../../components/cell/cell-page.query.ts';
import { entityRoute } from '../../../components/entity/entity-route.tsx';
import { cellPath } from '../../../wording/route.ts';

const route = entityRoute({
  noun: 'cell type',
  document: CellPageDocument,
  entityOf: ({ cellType }) => cellType,
  summaryOf: ({ id, label }) => ({ title: label, path: cellPath(id), description: `${label}: at which key events and adverse outcomes it is reported, in which role, and which interactions it takes part in.` }),
  article: (cell, { release }) => <CellArticle cell={cell} release={release} />,
});

export const generateMetadata = route.generateMetadata;
export default route.Page;
