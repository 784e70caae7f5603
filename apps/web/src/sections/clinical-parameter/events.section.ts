import { graphql, readFragment } from '../../graphql/generated/index.ts';
import type { MeasuredEvent_KeyEventFragment } from '../../graphql/generated/graphql.ts';
import { defineSection, part } from '../section.ts';
import { measuredEventColumns, MeasuredEvent_keyEvent } from '../shared/measured-event-rows.ts';
import { wholeList } from '../shared/read-page.ts';

const ClinicalParameterEventRows = graphql(`
  query ClinicalParameterEventRows($id: ID!) {
    release { id }
    clinicalParameter(id: $id) { events { ...MeasuredEvent_keyEvent } }
  }
`);

/** Key events of which a clinical parameter tells. */
export const clinicalParameterEvents = defineSection<MeasuredEvent_KeyEventFragment>({
  segment: 'clinical-parameters',
  slug: 'events',
  title: 'Of what it tells',
  about: 'One row for each key event of which the parameter tells in a patient.',
  columns: measuredEventColumns<MeasuredEvent_KeyEventFragment>((event) => event),
  parts: [part({ document: ClinicalParameterEventRows, variables: ({ id }) => ({ id }), read: ({ clinicalParameter }) => clinicalParameter && wholeList(readFragment(MeasuredEvent_keyEvent, clinicalParameter.events)) })],
});
