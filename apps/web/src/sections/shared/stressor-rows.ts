import { graphql } from '../../graphql/generated/index.ts';
import type { EvidenceCall, ListedStressor_StressorFragment } from '../../graphql/generated/graphql.ts';
import { CALL_WORDS } from '../../wording/evidence-vocabulary.ts';
import { stressorPath } from '../../wording/route.ts';
import type { Column } from '../section.ts';

export const ListedStressor_stressor = graphql(`
  fragment ListedStressor_stressor on Stressor {
    id
    name
    chemicals { id label casNumber }
  }
`);

/** How good the evidence is for a listing, and who lists. */
export interface Listing {
  readonly evidence: EvidenceCall | null;
  readonly description: string | null;
  readonly sources: readonly { readonly name: string }[];
}

export interface ListedStressorRow extends Listing {
  readonly stressor: ListedStressor_StressorFragment;
}

/** What is said of a listing. */
export const LISTING_COLUMNS: readonly Column<Listing>[] = [
  { key: 'evidence', head: 'Evidence', empty: 'not graded', value: ({ evidence }) => (evidence === null ? null : CALL_WORDS[evidence].word) },
  { key: 'description', head: 'Why it is listed', value: ({ description }) => description },
  { key: 'sources', head: 'Sources', value: ({ sources }) => sources.map(({ name }) => name) },
];

export const STRESSOR_COLUMNS: readonly Column<ListedStressor_StressorFragment>[] = [
  { key: 'id', head: 'Id', isId: true, order: 'ID', value: ({ id }) => id, href: ({ id }) => stressorPath(id) },
  { key: 'name', head: 'Stressor', order: 'TITLE', value: ({ name }) => name, href: ({ id }) => stressorPath(id) },
  { key: 'chemicals', head: 'Substances', empty: 'none named', value: ({ chemicals }) => chemicals.map(({ id, label }) => label ?? id) },
  { key: 'cas_numbers', head: 'CAS numbers', isId: true, empty: 'none known', value: ({ chemicals }) => chemicals.flatMap(({ casNumber }) => casNumber ?? []) },
];

export const LISTED_STRESSOR_COLUMNS: readonly Column<ListedStressorRow>[] = [
  ...STRESSOR_COLUMNS.map(({ key, head, isId, empty, value, href }): Column<ListedStressorRow> => ({ key, head, ...(isId && { isId }), ...(empty !== undefined && { empty }), value: ({ stressor }) => value(stressor), href: ({ stressor }) => href?.(stressor) ?? null })),
  ...LISTING_COLUMNS,
];
