import type { TaxonRecord } from '../../records/applicability.ts';
import { compareIds } from '../../records/compare-ids.ts';
import type { ReleaseContent } from '../../records/release.record.ts';
import { taxonWord } from '../../records/taxon-word.ts';
import { adjacency } from './adjacency.ts';
import type { Adjacency, LinkMakers } from './adjacency.ts';

/** Lineages of all taxa; one that was merged into another has that one's. Bad data may go in a circle: a lineage ends before it would repeat itself. */
function lineages(taxa: readonly TaxonRecord[]): Adjacency<TaxonRecord> {
  const byId = new Map(taxa.map((taxon) => [taxon.id, taxon]));
  const lineageOf = (taxon: TaxonRecord): readonly TaxonRecord[] => {
    const lineage = new Set<TaxonRecord>();
    for (let at: TaxonRecord | undefined = taxon; at !== undefined && !lineage.has(at); at = byId.get(at.parent ?? '')) lineage.add(at);
    return [...lineage];
  };
  const found = new Map(taxa.map((taxon) => [taxon.id, lineageOf(taxon)]));
  for (const { id, aliases } of taxa) for (const alias of aliases ?? []) if (!byId.has(alias)) found.set(alias, found.get(id) ?? []);
  return found;
}

/** Kinds of names, the one that says most first. */
const NAMES: readonly ((taxon: TaxonRecord) => readonly (string | null)[])[] = [
  ({ name }) => [name],
  ({ commonName }) => [commonName],
  ({ synonyms }) => synonyms,
];

const byId = (left: TaxonRecord, right: TaxonRecord): number => compareIds(left.id, right.id);

/** The better kind of name wins: "mouse" is the mouse, even where some genus has it among its other words. */
function words(taxa: readonly TaxonRecord[]): Adjacency<TaxonRecord> {
  const found = new Map<string, readonly TaxonRecord[]>();
  for (const namesOf of NAMES) {
    const called = adjacency(taxa, (taxon) => namesOf(taxon).flatMap((name) => (name === null ? [] : taxonWord(name))), byId);
    for (const [word, group] of called) if (!found.has(word)) found.set(word, group);
  }
  return found;
}

/** Taxa by what is above them, and by what they are called. */
export const taxonLinks = ({ taxa }: ReleaseContent) =>
  ({
    lineageOfTaxon: () => lineages(taxa),
    taxaOfWord: () => words(taxa),
  }) satisfies Partial<LinkMakers>;
