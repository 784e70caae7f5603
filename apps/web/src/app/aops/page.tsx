import { AopCard } from '../../components/aop/aop-card.tsx';
import { AopListDocument } from '../../components/aop/aop-list.query.ts';
import { listRoute } from '../../components/entity/list-route.tsx';

const route = listRoute({
  path: '/aops',
  title: 'Adverse outcome pathways',
  one: 'adverse outcome pathway',
  many: 'adverse outcome pathways',
  noun: 'AOPs',
  order: 'by title',
  description: 'All adverse outcome pathways of this release, with their status and how many events and relationships each holds.',
  document: AopListDocument,
  rowsOf: ({ aops }) => aops,
  aopsOf: (aop) => [aop],
  line: (aop) => <AopCard key={aop.id} aop={aop} />,
});

export const metadata = route.metadata;
export default route.Page;
