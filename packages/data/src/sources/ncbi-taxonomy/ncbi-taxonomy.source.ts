import type { TaxonRecord } from '../../records/applicability.ts';
import { fetchedEdition } from '../fetched-edition.ts';
import { SourceError, type Source, type SourceReport } from '../source.ts';
import { readTaxaXml, TaxaXmlError, type RawTaxon } from './taxa-xml.ts';

export const NCBI_TAXONOMY = 'source:ncbi-taxonomy';

const FILE = 'ncbi-taxonomy/taxa.xml';
const SOURCES: readonly string[] = [NCBI_TAXONOMY];

const taxonId = (number: string): string => `NCBITaxon:${number}`;

/** The record of a taxon below `parent`; the root of everything (1) is no group that says anything. */
function taxonRecord(raw: RawTaxon, parent: string): TaxonRecord {
  const [commonName = null, ...others] = [...new Set([raw.genbankCommonName, ...raw.otherNames].filter((name) => name !== '' && name !== raw.scientificName))];
  return {
    id: taxonId(raw.taxId),
    name: raw.scientificName,
    commonName,
    synonyms: others,
    ...(raw.mergedTaxIds.length === 0 ? {} : { aliases: [...new Set(raw.mergedTaxIds.map(taxonId))] }),
    rank: raw.rank === '' || raw.rank === 'no rank' ? null : raw.rank,
    parent: parent === '' || parent === '1' ? null : taxonId(parent),
    sources: SOURCES,
  };
}

type Taxa = Map<string, TaxonRecord>;

/** Keeps a group of a lineage; lineages of several taxa have the upper ones in common. */
function addGroup(group: TaxonRecord, taxa: Taxa, line: number, report: SourceReport): void {
  const known = taxa.get(group.id);
  if (known === undefined) taxa.set(group.id, group);
  else if (known.name !== group.name || known.parent !== group.parent) {
    const reason = `is ${known.name} below ${known.parent ?? 'nothing'} already, and ${group.name} below ${group.parent ?? 'nothing'} here; the first stays`;
    report.doubtful({ file: FILE, record: `${group.id} (line ${line})`, field: 'parent', code: 'groups-differ', reason });
  }
}

const isWhole = ({ taxId, scientificName }: RawTaxon): boolean => /^\d+$/.test(taxId) && scientificName !== '';

function addTaxon(raw: RawTaxon, taxa: Taxa, report: SourceReport): void {
  const record = `${raw.taxId === '' ? 'no id' : taxonId(raw.taxId)} (line ${raw.line})`;
  const reject = (field: string, code: string, reason: string): void => report.rejected({ file: FILE, record, field, code, reason });
  if (!isWhole(raw)) {
    reject('TaxId', 'bad-id', 'has no number or no scientific name');
    return;
  }
  let parent = '';
  for (const group of raw.lineage) {
    if (!isWhole(group)) {
      reject('LineageEx', 'bad-lineage', 'has a group without a number or a name in its lineage; the group is left out');
      continue;
    }
    addGroup(taxonRecord(group, parent), taxa, group.line, report);
    parent = group.taxId;
  }
  if (raw.parentTaxId !== '' && parent !== '' && raw.parentTaxId !== parent) {
    const reason = `stands below ${taxonId(raw.parentTaxId)}, and its lineage ends with ${taxonId(parent)}; the lineage holds`;
    report.doubtful({ file: FILE, record, field: 'ParentTaxId', code: 'parent-differs', reason });
  }
  const taxon = taxonRecord(raw, parent || raw.parentTaxId);
  const known = taxa.get(taxon.id);
  // As a group in another lineage it has no common name; here it has.
  taxa.set(taxon.id, known === undefined ? taxon : { ...taxon, parent: known.parent ?? taxon.parent });
}

/** A parent that is not among the taxa says nothing, and one that is a descendant too is no parent. */
function checkedParents(taxa: ReadonlyMap<string, TaxonRecord>, report: SourceReport): readonly TaxonRecord[] {
  const cut = new Set<string>();
  return [...taxa.values()].map((taxon) => {
    const above = new Set<string>();
    let at = taxon.parent;
    while (at !== null && !above.has(at) && !cut.has(at)) {
      above.add(at);
      at = taxa.get(at)?.parent ?? null;
    }
    if (above.has(taxon.id)) {
      cut.add(taxon.id);
      report.doubtful({ file: FILE, record: taxon.id, field: 'parent', code: 'circular-parents', reason: `stands above ${taxon.parent ?? ''} and below it; read as a group without a parent` });
    }
    return above.has(taxon.id) || (taxon.parent !== null && !taxa.has(taxon.parent)) ? { ...taxon, parent: null } : taxon;
  });
}

/** An id with a taxon of its own is not merged into another. */
const withoutOwnIds = (taxa: readonly TaxonRecord[], own: ReadonlyMap<string, unknown>): readonly TaxonRecord[] =>
  taxa.map(({ aliases, ...taxon }) => {
    const merged = (aliases ?? []).filter((alias) => !own.has(alias));
    return merged.length === 0 ? taxon : { ...taxon, aliases: merged };
  });

function readRaw(xml: string): readonly RawTaxon[] {
  try {
    return readTaxaXml(xml);
  } catch (error) {
    if (error instanceof TaxaXmlError) throw new SourceError(NCBI_TAXONOMY, FILE, `${error.message}; fetch the file again`);
    throw error;
  }
}

/**
 * The taxa that AOP-Wiki uses, and every group that contains one of them. `read` throws SourceError
 * for a file that is cut, or no answer of NCBI about taxa.
 */
export const ncbiTaxonomy: Source = {
  description: {
    id: NCBI_TAXONOMY,
    name: 'NCBI Taxonomy',
    description: 'Names and ranks of the species and groups that AOP-Wiki uses, and the groups that contain them.',
    version: 'release unknown',
    date: null,
    licence: 'NCBI-PD',
    licenceUrl: 'https://www.ncbi.nlm.nih.gov/home/about/policies/',
    attribution: 'NCBI Taxonomy, National Library of Medicine, https://www.ncbi.nlm.nih.gov/taxonomy; public domain, NCBI places no restrictions on its use',
    url: 'https://www.ncbi.nlm.nih.gov/taxonomy',
  },
  requires: [FILE],
  optional: [],
  read({ files, report }) {
    const taxa: Taxa = new Map();
    const seen = new Set<string>();
    for (const raw of readRaw(files.text(FILE))) {
      if (seen.has(raw.taxId)) {
        const reason = 'stands in the file more than once; the first is kept';
        report.note({ file: FILE, record: `${taxonId(raw.taxId)} (line ${raw.line})`, field: 'TaxId', code: 'repeated-taxon', reason });
        continue;
      }
      seen.add(raw.taxId);
      addTaxon(raw, taxa, report);
    }
    if (taxa.size === 0) throw new SourceError(NCBI_TAXONOMY, FILE, 'holds no taxon; fetch the file again');
    const edition = fetchedEdition(files, [FILE]);
    return { tables: { taxa: withoutOwnIds(checkedParents(taxa, report), taxa) }, ...(edition === null ? {} : { edition }) };
  },
};
