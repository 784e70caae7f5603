import { listRoute } from '../../components/entity/list-route.tsx';
import { StressorLine } from '../../components/stressor/stressor-line.tsx';
import { StressorListDocument } from '../../components/stressor/stressor-page.query.ts';

const route = listRoute({
  path: '/stressors',
  title: 'Stressors',
  one: 'stressor',
  many: 'stressors',
  order: 'by name',
  description: 'All stressors of this release, with the CAS numbers of their substances.',
  document: StressorListDocument,
  rowsOf: ({ stressors }) => stressors,
  aopsOf: ({ aops }) => aops.nodes,
  line: (stressor) => <StressorLine key={stressor.id} stressor={stressor} />,
});

export const metadata = route.metadata;
export default route.Page;
