import { EntityLine } from '../../components/entity/entity-line.tsx';
import { listRoute } from '../../components/entity/list-route.tsx';
import { TreatmentListDocument } from '../../components/treatment/treatment-page.query.ts';
import { listed } from '../../wording/count.ts';
import { treatmentPath } from '../../wording/route.ts';

const route = listRoute({
  path: '/treatments',
  title: 'Treatments',
  one: 'treatment',
  many: 'treatments',
  order: 'by name',
  description: 'Treatments of this release with the adverse outcomes that each leads to.',
  document: TreatmentListDocument,
  rowsOf: ({ treatments }) => treatments,
  aopsOf: ({ aops }) => aops,
  line: ({ id, title, stressor, adverseOutcomes }) => <EntityLine key={id} href={treatmentPath(id)} name={title} id={id} words={`${stressor.name}, leading to ${listed(adverseOutcomes.map((outcome) => outcome.title))}`} />,
});

export const metadata = route.metadata;
export default route.Page;
