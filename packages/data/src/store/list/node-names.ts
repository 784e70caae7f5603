import type { NodeRecords, NodeType } from '../../records/release.record.ts';
import type { NodeTables } from '../embedded/node-tables.ts';

/** What a record is called. */
export interface NodeNames {
  /** The name that a list shows, and sorts by. */
  readonly title: string;
  /** Other names, by which readers may look for it. */
  readonly others: readonly string[];
}

type NamesOf<T extends NodeType> = (record: NodeRecords[T], nodes: NodeTables) => NodeNames;

const named = (title: string, ...others: readonly (string | null)[]): NodeNames => ({
  title,
  others: others.filter((name) => name !== null),
});

/** A relationship has no title of its own: it is called by its two events. */
const relationshipName: NamesOf<'KeyEventRelationship'> = ({ id, upstream, downstream }, nodes) => {
  const cause = nodes.KeyEvent.get(upstream)?.title;
  const effect = nodes.KeyEvent.get(downstream)?.title;
  return cause === undefined || effect === undefined ? named(id) : named(`${cause} leads to ${effect}`);
};

const NAMES: { readonly [T in NodeType]: NamesOf<T> } = {
  Aop: (record) => named(record.title, ...record.aliases),
  KeyEvent: (record) => named(record.title, ...record.aliases),
  Manifestation: (record) => named(record.title, ...record.aliases),
  AdverseOutcome: (record, nodes) => named(record.title, ...(nodes.KeyEvent.get(record.id)?.aliases ?? [])),
  KeyEventRelationship: relationshipName,
  Essentiality: (record) => named(record.what),
  ModulatingFactor: (record) => named(record.title),
  Stressor: (record) => named(record.name, ...record.synonyms),
  Chemical: (record) => named(record.label ?? record.casNumber ?? record.id, record.casNumber, ...record.synonyms),
  Treatment: (record) => named(record.title),
  RelatedResource: (record) => named(record.title, record.subtitle),
  Gene: (record) =>
    named(record.symbol, record.name, ...record.aliases, ...record.aliasNames, ...record.previousSymbols, ...record.previousNames),
  CytokineFamily: (record) => named(record.name),
  ReceptorComplex: (record, nodes) => named(record.name, ...record.subunits.map((id) => nodes.Gene.get(id)?.symbol ?? null)),
  Pathway: (record) => named(record.title),
  CellType: (record) => named(record.label, ...record.synonyms),
  Interaction: (record) => named(record.effect),
  TestSystem: (record) => named(record.name),
  ClinicalParameter: (record) => named(record.name),
  Reference: (record) => named(record.citation ?? record.id),
  Source: (record) => named(record.name),
  Claim: (record) => named(record.text),
  Conflict: (record) => named(record.field),
};

/** What records of a type are called; one without a name is called by its id. */
export const namesOf = <T extends NodeType>(type: T, record: NodeRecords[T], nodes: NodeTables): NodeNames =>
  NAMES[type](record, nodes);

/** All names in one lower-case text, for a search by words. */
export function searchText<T extends NodeType>(type: T, record: NodeRecords[T], nodes: NodeTables): string {
  const { title, others } = namesOf(type, record, nodes);
  return foldCase([title, ...others].join('\n'));
}

/** The form in which words are compared: composed, lower case, never by a locale. */
export const foldCase = (text: string): string => text.normalize('NFC').toLowerCase();

/** From this length on a word may stand inside another: `toxicity` finds hepatotoxicity. */
const LONG_WORD = 3;

/** Whether a word of a search stands in a folded text; a short one must begin a word there, so that `2` does not find `12`. */
export function hasWord(text: string, word: string): boolean {
  if (word.length >= LONG_WORD) return text.includes(word);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** The words of a search, folded; none where the text has none. */
export const wordsOf = (text: string): readonly string[] => foldCase(text).split(/\s+/u).filter((word) => word !== '');
