import { chemicalName } from '../../components/chemical/chemical-name.ts';
import { ChemicalListDocument } from '../../components/chemical/chemical-page.query.ts';
import { EntityLine } from '../../components/entity/entity-line.tsx';
import { listRoute } from '../../components/entity/list-route.tsx';
import { counted } from '../../wording/count.ts';
import { chemicalPath } from '../../wording/route.ts';

const route = listRoute({
  path: '/chemicals',
  title: 'Chemicals',
  one: 'chemical',
  many: 'chemicals',
  order: 'by name; those that no openly licensed source names go by their number',
  description: 'Chemicals of this release with their CAS numbers, and the stressors made of them.',
  document: ChemicalListDocument,
  rowsOf: ({ chemicals }) => chemicals,
  aopsOf: ({ aops }) => aops.nodes,
  line: (chemical) => {
    const { id, label, casNumber, stressors, aops } = chemical;
    return <EntityLine key={id} href={chemicalPath(id)} name={chemicalName(chemical)} id={id} words={[...(label === null || casNumber === null ? [] : [`CAS ${casNumber}`]), counted(stressors.totalCount, 'stressor'), counted(aops.totalCount, 'AOP')].join(', ')} />;
  },
});

export const metadata = route.metadata;
export default route.Page;
