import { listRoute } from '../../components/entity/list-route.tsx';
import { OutcomeCard } from '../../components/outcome/outcome-card.tsx';
import { OutcomeListDocument } from '../../components/outcome/outcome-list.query.ts';

const route = listRoute({
  path: '/outcomes',
  title: 'Adverse outcomes',
  one: 'adverse outcome',
  many: 'adverse outcomes',
  order: 'each that of at least one AOP, by title',
  description: 'All adverse outcomes of this release, with how many events, cytokines and cell types lead to each.',
  document: OutcomeListDocument,
  rowsOf: ({ adverseOutcomes }) => adverseOutcomes,
  aopsOf: ({ aops }) => aops.nodes,
  line: (outcome) => <OutcomeCard key={outcome.id} outcome={outcome} />,
});

export const metadata = route.metadata;
export default route.Page;
