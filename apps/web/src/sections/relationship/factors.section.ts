import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { FACTOR_SECTION, SectionFactor_modulatingFactor, type FactorRow } from '../shared/factor-rows.ts';
import { wholeList } from '../shared/read-page.ts';

const RelationshipFactorRows = graphql(`
  query RelationshipFactorRows($id: ID!) {
    release { id }
    keyEventRelationship(id: $id) { modulatingFactors { ...SectionFactor_modulatingFactor } }
  }
`);

/** Modulating factors of the relationship. */
export const relationshipFactors = defineSection<FactorRow>({
  ...FACTOR_SECTION,
  segment: 'relationships',
  parts: [part({ document: RelationshipFactorRows, variables: ({ id }) => ({ id }), read: ({ keyEventRelationship: relationship }) => relationship && wholeList(readFragment(SectionFactor_modulatingFactor, relationship.modulatingFactors)) })],
});
