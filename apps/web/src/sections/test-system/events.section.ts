import { graphql, readFragment } from '../../graphql/generated/index.ts';
import type { MeasuredEvent_KeyEventFragment, TestPurpose } from '../../graphql/generated/graphql.ts';
import { PURPOSE_WORDS } from '../../wording/evidence-vocabulary.ts';
import { defineSection, part } from '../section.ts';
import { measuredEventColumns, MeasuredEvent_keyEvent } from '../shared/measured-event-rows.ts';
import { wholeList } from '../shared/read-page.ts';

const TestSystemEventRows = graphql(`
  query TestSystemEventRows($id: ID!) {
    release { id }
    testSystem(id: $id) { events { purpose event { ...MeasuredEvent_keyEvent } } }
  }
`);

interface TestedEventRow {
  readonly purpose: TestPurpose;
  readonly event: MeasuredEvent_KeyEventFragment;
}

/** Key events that a test system measures or disturbs. */
export const testSystemEvents = defineSection<TestedEventRow>({
  segment: 'test-systems',
  slug: 'events',
  title: 'What it measures',
  about: 'One row for each key event that the test system measures or disturbs.',
  columns: [...measuredEventColumns<TestedEventRow>(({ event }) => event), { key: 'purpose', head: 'Use', value: ({ purpose }) => PURPOSE_WORDS[purpose] }],
  parts: [part({ document: TestSystemEventRows, variables: ({ id }) => ({ id }), read: ({ testSystem }) => testSystem && wholeList(testSystem.events.map(({ purpose, event }) => ({ purpose, event: readFragment(MeasuredEvent_keyEvent, event) }))) })],
});
