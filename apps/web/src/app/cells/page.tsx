import { CellListDocument } from '../../components/cell/cell-page.query.ts';
import { EntityLine } from '../../components/entity/entity-line.tsx';
import { listRoute } from '../../components/entity/list-route.tsx';
import { counted } from '../../wording/count.ts';
import { cellPath } from '../../wording/route.ts';

const route = listRoute({
  path: '/cells',
  title: 'Cell types',
  one: 'cell type',
  many: 'cell types',
  order: 'those at most key events first',
  description: 'All cell types of this release, with the key events at which each is reported and the outcomes that these lead to.',
  document: CellListDocument,
  rowsOf: ({ cellTypes }) => cellTypes,
  aopsOf: ({ aops }) => aops.nodes,
  line: ({ id, label, keyEvents, adverseOutcomes }) => {
    const events = new Set(keyEvents.nodes.map((event) => event.id)).size;
    return <EntityLine key={id} href={cellPath(id)} name={label} id={id} words={events === 0 ? 'not reported at a key event' : `${counted(events, 'key event')}, ${counted(adverseOutcomes.totalCount, 'outcome')}`} />;
  },
});

export const metadata = route.metadata;
export default route.Page;
