import type { CausalNetwork, NetworkEvent, NetworkRelationship, Provenance } from './network.ts';
import { genesBy, holdingsText, statementText, statusHere } from './attribute-words.ts';

/** What a format that only knows names and plain values says of a node, an edge or the whole: the same names in every format. */
export type AttributeType = 'string' | 'integer' | 'boolean' | 'strings';

/** Null where the release has nothing: then nothing is written. */
export type AttributeValue = string | number | boolean | readonly string[] | null;

export interface Attribute<T> {
  /** Name in files: snake_case, never changed once published. */
  readonly key: string;
  readonly type: AttributeType;
  readonly about: string;
  readonly value: (of: T) => AttributeValue;
}

export const EVENT_ATTRIBUTES: readonly Attribute<NetworkEvent>[] = [
  { key: 'name', type: 'string', about: 'Title of the event', value: ({ title }) => title },
  { key: 'role', type: 'string', about: 'The role that says most of those it has here', value: ({ role }) => role },
  { key: 'roles', type: 'strings', about: 'AOP and role in it', value: ({ places }) => places.map(({ aop, role }) => `${aop} ${role}`) },
  { key: 'causal_rank', type: 'integer', about: 'Longest way from the start, the furthest where AOPs differ', value: ({ places }) => furthest(places.map(({ order }) => order)) },
  { key: 'level', type: 'string', about: 'Level of biological organisation', value: ({ level }) => level },
  { key: 'direction', type: 'string', about: 'Which way the event goes', value: ({ direction }) => direction },
  { key: 'status', type: 'string', about: 'How settled it is', value: ({ status }) => status },
  { key: 'belongs_to', type: 'strings', about: 'Which of the things compared, or which path', value: ({ of }) => of },
  { key: 'aops', type: 'strings', about: 'AOPs of this file that hold it', value: ({ places }) => [...new Set(places.map(({ aop }) => aop))] },
  { key: 'genes', type: 'strings', about: 'Symbols of genes reported at the event', value: ({ genes }) => genesBy(genes, 'symbol') },
  { key: 'gene_ids', type: 'strings', about: 'Their HGNC ids, in the same order', value: ({ genes }) => genesBy(genes, 'id') },
  { key: 'cytokines', type: 'strings', about: 'Those of them that are cytokines', value: ({ genes }) => genesBy(genes.filter(({ isCytokine }) => isCytokine), 'symbol') },
  { key: 'receptors', type: 'strings', about: 'Those of them that are receptors', value: ({ genes }) => genesBy(genes.filter(({ isReceptor }) => isReceptor), 'symbol') },
  { key: 'cell_types', type: 'strings', about: 'Cell types reported at the event', value: ({ cells }) => [...new Set(cells.map(({ label }) => label))] },
  { key: 'cell_type_ids', type: 'strings', about: 'Their ids', value: ({ cells }) => [...new Set(cells.map(({ id }) => id))] },
  { key: 'statements', type: 'strings', about: 'Each statement of a gene or cell: involvement, effect, change, basis, status', value: ({ genes, cells }) => [...genes, ...cells].map(statementText) },
  { key: 'sources', type: 'strings', about: 'Ids of the sources of the event', value: ({ sources }) => sources },
  { key: 'source_url', type: 'string', about: 'Its page at the source', value: ({ sourceUrl }) => sourceUrl },
];

export const RELATIONSHIP_ATTRIBUTES: readonly Attribute<NetworkRelationship>[] = [
  { key: 'interaction', type: 'string', about: 'promotes or inhibits', value: ({ effect }) => effect.toLowerCase() },
  { key: 'adjacency', type: 'string', about: 'ADJACENT where an AOP says so, else NON_ADJACENT where one says so', value: ({ holdings }) => ['ADJACENT', 'NON_ADJACENT'].find((each) => holdings.some(({ adjacency }) => adjacency === each)) ?? null },
  { key: 'weight_of_evidence', type: 'strings', about: 'AOP and its call', value: ({ holdings }) => holdingsText(holdings, 'weightOfEvidence') },
  { key: 'quantitative_understanding', type: 'strings', about: 'AOP and its call', value: ({ holdings }) => holdingsText(holdings, 'quantitativeUnderstanding') },
  { key: 'adjacency_by_aop', type: 'strings', about: 'AOP and what it says', value: ({ holdings }) => holdingsText(holdings, 'adjacency') },
  { key: 'biological_plausibility', type: 'string', about: 'Call of the source', value: ({ biologicalPlausibility }) => biologicalPlausibility },
  { key: 'empirical_support', type: 'string', about: 'Call of the source', value: ({ empiricalSupport }) => empiricalSupport },
  { key: 'evidence_kind', type: 'string', about: 'What kind of evidence joins the two', value: ({ evidenceKind }) => evidenceKind },
  { key: 'basis', type: 'string', about: 'How it is known', value: ({ basis }) => basis },
  { key: 'status', type: 'string', about: 'How settled it is: what the AOPs of this file say, where they agree', value: statusHere },
  { key: 'belongs_to', type: 'strings', about: 'Which of the things compared, or which path', value: ({ of }) => of },
  { key: 'aops', type: 'strings', about: 'AOPs of this file that hold it', value: ({ holdings }) => holdings.map(({ aop }) => aop) },
  { key: 'references', type: 'strings', about: 'Ids of the references', value: ({ references }) => references },
  { key: 'sources', type: 'strings', about: 'Ids of the sources', value: ({ sources }) => sources },
  { key: 'source_url', type: 'string', about: 'Its page at the source', value: ({ sourceUrl }) => sourceUrl },
];

/** What every file says of itself, where its format has a place for it. */
export const PROVENANCE_ATTRIBUTES: readonly Attribute<Provenance>[] = [
  { key: 'name', type: 'string', about: 'Title', value: ({ title }) => title },
  { key: 'description', type: 'string', about: 'What the file holds', value: ({ about }) => about },
  { key: 'origin_note', type: 'strings', about: 'What must be known before it is used or cited', value: ({ notes }) => notes },
  { key: 'rights', type: 'string', about: 'Licence of the whole', value: ({ licence, licenceNote }) => (licenceNote === null ? licence : `${licence}, ${licenceNote}`) },
  { key: 'attributions', type: 'strings', about: 'Each source with its licence and the credit it asks for', value: ({ sources }) => sources.map(({ name, licence, attribution }) => `${name} (${licence}): ${attribution}`) },
  { key: 'version', type: 'string', about: 'Id of the release', value: ({ release }) => release.id },
  { key: 'release_date', type: 'string', about: 'Its date', value: ({ release }) => release.date },
  { key: 'reference', type: 'string', about: 'The page that shows it', value: ({ page }) => page },
  { key: 'download_url', type: 'string', about: 'Address of this file', value: ({ url }) => url },
];

/** The attributes that have something, in their order. */
export function filledAttributes<T>(attributes: readonly Attribute<T>[], of: T): readonly (readonly [Attribute<T>, Exclude<AttributeValue, null>])[] {
  return attributes.flatMap((attribute) => {
    const value = attribute.value(of);
    return value === null || value === '' || (Array.isArray(value) && value.length === 0) ? [] : [[attribute, value] as const];
  });
}

/** The same as an object. */
export const attributesObject = <T>(attributes: readonly Attribute<T>[], of: T): Readonly<Record<string, Exclude<AttributeValue, null>>> => Object.fromEntries(filledAttributes(attributes, of).map(([{ key }, value]) => [key, value]));

/** A title or a list of notes of any length must leave room for what comes after; notes on the origin come first. */
const MOST_TITLE = 200;
const MOST_WORDS = 500;

/** One line that says where a file came from, for formats that hold no such words: title, notes, release, licence, page. */
export function originLine({ provenance: { title, notes, licence, release, page } }: Pick<CausalNetwork, 'provenance'>): string {
  const words = [title.slice(0, MOST_TITLE), ...notes].map((part) => part.replace(/\.$/, '')).join('. ');
  return `${words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)} ...` : `${words}.`} Sequela release ${release.id}, ${licence}, ${page}`;
}

const furthest = (ranks: readonly (number | null)[]): number | null => ranks.reduce((most, rank) => (rank === null || (most !== null && most >= rank) ? most : rank), null);
