import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { FACTOR_SECTION, SectionFactor_modulatingFactor, type FactorRow } from '../shared/factor-rows.ts';
import { wholeList } from '../shared/read-page.ts';

const EventFactorRows = graphql(`
  query EventFactorRows($id: ID!) {
    release { id }
    keyEvent(id: $id) { modulatingFactors { ...SectionFactor_modulatingFactor } }
  }
`);

/** Modulating factors of the event. */
export const eventFactors = defineSection<FactorRow>({
  ...FACTOR_SECTION,
  segment: 'events',
  parts: [part({ document: EventFactorRows, variables: ({ id }) => ({ id }), read: ({ keyEvent }) => keyEvent && wholeList(readFragment(SectionFactor_modulatingFactor, keyEvent.modulatingFactors)) })],
});
