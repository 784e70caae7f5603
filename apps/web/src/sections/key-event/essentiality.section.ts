import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { ESSENTIALITY_SECTION, SectionEssentiality_essentiality, type EssentialityRow } from '../shared/essentiality-rows.ts';
import { wholeList } from '../shared/read-page.ts';

const EventEssentialityRows = graphql(`
  query EventEssentialityRows($id: ID!) {
    release { id }
    keyEvent(id: $id) { essentialities { ...SectionEssentiality_essentiality } }
  }
`);

/** Experiments that took the event away. */
export const eventEssentiality = defineSection<EssentialityRow>({
  ...ESSENTIALITY_SECTION,
  segment: 'events',
  parts: [part({ document: EventEssentialityRows, variables: ({ id }) => ({ id }), read: ({ keyEvent }) => keyEvent && wholeList(readFragment(SectionEssentiality_essentiality, keyEvent.essentialities)) })],
});
