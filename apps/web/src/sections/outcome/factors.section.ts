import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { FACTOR_SECTION, onceEachFactor, SectionFactor_modulatingFactor, type FactorRow } from '../shared/factor-rows.ts';
import { pageOf } from '../shared/read-page.ts';

const OutcomeFactorRows = graphql(`
  query OutcomeFactorRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    adverseOutcome(id: $id) {
      aops(first: $first, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { modulatingFactors { ...SectionFactor_modulatingFactor } }
      }
    }
  }
`);

/** Modulating factors of the AOPs that end in the outcome; one page holds all AOPs of any outcome so far. */
export const outcomeFactors = defineSection<FactorRow>({
  ...FACTOR_SECTION,
  segment: 'outcomes',
  parts: [
    part({
      document: OutcomeFactorRows,
      pageSize: 500,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ adverseOutcome }) => adverseOutcome && pageOf(adverseOutcome.aops, onceEachFactor(adverseOutcome.aops.nodes.flatMap(({ modulatingFactors }) => readFragment(SectionFactor_modulatingFactor, modulatingFactors)))),
    }),
  ],
});
