import { readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { REFERENCE_KIND_WORDS } from '../../wording/evidence-vocabulary.ts';
import type { Column, SectionSpec } from '../section.ts';
import { wordOrNull } from './context-columns.ts';
import { SectionReference_reference, type CitedReference } from './reference-columns.ts';

/** Columns of a list of references. */
const COLUMNS: readonly Column<CitedReference>[] = [
  { key: 'id', head: 'Id', isId: true, value: ({ id }) => id },
  { key: 'citation', head: 'Citation', empty: 'the source gives an identifier only', value: ({ citation }) => citation },
  { key: 'year', head: 'Year', value: ({ year }) => year },
  { key: 'kind', head: 'Kind', value: ({ kind }) => wordOrNull(REFERENCE_KIND_WORDS, kind) },
  { key: 'doi', head: 'DOI', empty: 'none known', value: ({ doi }) => doi },
  { key: 'pmid', head: 'PubMed number', empty: 'none known', value: ({ pmid }) => pmid },
  { key: 'link', head: 'Address', empty: 'none known', value: ({ link }) => link, href: ({ link }) => link },
];

/** What every section of references has alike. */
export const REFERENCE_SECTION = { slug: 'references', title: 'References', about: 'One row for each reference that the page itself rests on.', columns: COLUMNS, cites: (reference: CitedReference) => reference } as const satisfies Partial<SectionSpec<CitedReference>>;

type Masked = FragmentType<typeof SectionReference_reference>;

/** References in the order of first mention, each once. */
export const onceEach = (mentioned: readonly Masked[]): readonly CitedReference[] => [...new Map(readFragment(SectionReference_reference, mentioned).map((reference) => [reference.id, reference])).values()];
