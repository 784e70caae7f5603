import { graphql } from '../../graphql/generated/index.ts';
import type { StressorChemicalRowsQuery } from '../../graphql/generated/graphql.ts';
import { defineSection, part } from '../section.ts';
import { wholeList } from '../shared/read-page.ts';

const StressorChemicalRows = graphql(`
  query StressorChemicalRows($id: ID!) {
    release { id }
    stressor(id: $id) {
      chemicals { id label casNumber synonyms xrefs { id url } }
    }
  }
`);

type ChemicalRow = NonNullable<StressorChemicalRowsQuery['stressor']>['chemicals'][number];

/** The substances of a stressor. */
export const stressorChemicals = defineSection<ChemicalRow>({
  segment: 'stressors',
  slug: 'chemicals',
  title: 'Substances',
  about: 'One row for each substance of the stressor.',
  columns: [
    { key: 'id', head: 'Id', isId: true, value: ({ id }) => id },
    { key: 'label', head: 'Substance', empty: 'no name in this release', value: ({ label }) => label },
    { key: 'cas_number', head: 'CAS number', isId: true, empty: 'none known', value: ({ casNumber }) => casNumber },
    { key: 'xrefs', head: 'Ids elsewhere', isId: true, empty: 'none known', value: ({ xrefs }) => xrefs.map(({ id }) => id) },
    { key: 'synonyms', head: 'Other names', empty: 'none', value: ({ synonyms }) => synonyms },
  ],
  parts: [
    part({
      document: StressorChemicalRows,
      variables: ({ id }) => ({ id }),
      read: ({ stressor }) => stressor && wholeList(stressor.chemicals),
    }),
  ],
});
