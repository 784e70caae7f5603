import { EntityLine } from '../../components/entity/entity-line.tsx';
import { listRoute } from '../../components/entity/list-route.tsx';
import { PathwayListDocument } from '../../components/pathway/pathway-page.query.ts';
import { counted } from '../../wording/count.ts';
import { pathwayPath } from '../../wording/route.ts';

const route = listRoute({
  path: '/pathways',
  title: 'Pathways',
  one: 'pathway',
  many: 'pathways',
  order: 'by title',
  description: 'All pathways of this release, with how many human genes each draws.',
  document: PathwayListDocument,
  rowsOf: ({ pathways }) => pathways,
  line: ({ id, title, genes }) => <EntityLine key={id} href={pathwayPath(id)} name={title} id={id} words={`draws ${counted(genes.totalCount, 'human gene')}`} />,
});

export const metadata = route.metadata;
export default route.Page;
