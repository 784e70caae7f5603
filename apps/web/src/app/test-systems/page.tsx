import { EntityLine } from '../../components/entity/entity-line.tsx';
import { listRoute } from '../../components/entity/list-route.tsx';
import { TestSystemListDocument } from '../../components/test-system/test-system-page.query.ts';
import { counted, listed } from '../../wording/count.ts';
import { testSystemPath } from '../../wording/route.ts';
import { SYSTEM_WORDS } from '../../wording/vocabulary.ts';

const route = listRoute({
  path: '/test-systems',
  title: 'Test systems',
  one: 'test system',
  many: 'test systems',
  order: 'by name',
  description: 'Assays, models and studies in which key events are measured or disturbed.',
  document: TestSystemListDocument,
  rowsOf: ({ testSystems }) => testSystems,
  aopsOf: ({ aops }) => aops,
  line: ({ id, name, kind, species, events }) => (
    <EntityLine key={id} href={testSystemPath(id)} name={name} id={id} words={[SYSTEM_WORDS[kind], ...(species.length === 0 ? [] : [listed(species.map(({ label }) => label))]), counted(events.length, 'key event')].join(', ')} />
  ),
});

export const metadata = route.metadata;
export default route.Page;
