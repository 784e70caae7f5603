import type { NodeRecords } from '../../records/release.record.ts';
import type { SearchableName, SearchedType, SearchField } from './search-fields.ts';

type Stored = Exclude<SearchedType, 'AdverseOutcome'>;
type NamesOf<T extends Stored> = (record: NodeRecords[T]) => readonly SearchableName[];

const all = (field: SearchField, texts: readonly (string | null | undefined)[]): readonly SearchableName[] =>
  texts.flatMap((text) => (text === null || text === undefined || text === '' ? [] : [{ field, text }]));

/** Aliases hold ids too; those are found as ids. */
const isName = (alias: string): boolean => !/^[A-Za-z][\w.]*:\S+$/u.test(alias);

const titled = (title: string, aliases: readonly string[]): readonly SearchableName[] => [
  { field: 'TITLE', text: title },
  ...all('SYNONYM', aliases.filter(isName)),
];

const NAMES: { readonly [T in Stored]: NamesOf<T> } = {
  Aop: (record) => [...titled(record.title, record.aliases), ...all('SYNONYM', [record.shortName])],
  KeyEvent: (record) => titled(record.title, record.aliases),
  Manifestation: (record) => titled(record.title, record.aliases),
  Gene: (record) => [
    { field: 'SYMBOL', text: record.symbol },
    { field: 'NAME', text: record.name },
    ...all('ALIAS', record.aliases),
    ...all('PREVIOUS_SYMBOL', record.previousSymbols),
    ...all('SYNONYM', record.aliasNames),
    ...all('PREVIOUS_NAME', record.previousNames),
  ],
  CellType: (record) => titled(record.label, record.synonyms),
  CytokineFamily: (record) => titled(record.name, []),
  ReceptorComplex: (record) => titled(record.name, []),
  Stressor: (record) => titled(record.name, record.synonyms),
  Chemical: (record) => [...all('TITLE', [record.label]), ...all('SYNONYM', [record.casNumber, ...record.synonyms])],
  Treatment: (record) => titled(record.title, []),
  TestSystem: (record) => titled(record.name, []),
  ClinicalParameter: (record) => titled(record.name, []),
  Pathway: (record) => titled(record.title, []),
  Reference: (record) => all('CITATION', [record.citation]),
};

/** All names by which a record is found, the one that lists show first. Places in this list are part of the index. */
export const searchableNames = <T extends Stored>(type: T, record: NodeRecords[T]): readonly SearchableName[] => NAMES[type](record);
