import type { GeneRecord } from '../../records/gene.record.ts';
import { NOTHING, splitList } from './gene-lists.ts';

/** Columns of the complete set that records are made of. */
export const HGNC_COLUMNS = [
  'hgnc_id',
  'symbol',
  'name',
  'locus_group',
  'locus_type',
  'status',
  'location',
  'alias_symbol',
  'alias_name',
  'prev_symbol',
  'prev_name',
  'gene_group',
  'gene_group_id',
  'date_modified',
  'entrez_id',
  'ensembl_gene_id',
  'uniprot_ids',
  'omim_id',
  'refseq_accession',
  'mgd_id',
] as const;

/** A row of the complete set as HGNC writes it: lists inside a cell are joined by `|`. */
export type HgncRow = Readonly<Record<(typeof HGNC_COLUMNS)[number], string>>;

const GENE_SOURCES: readonly string[] = ['source:hgnc'];

/** Identifiers in other databases, always in this order of prefixes. */
const XREF_COLUMNS = [
  ['ensembl', 'ensembl_gene_id'],
  ['ncbigene', 'entrez_id'],
  ['uniprot', 'uniprot_ids'],
  ['omim', 'omim_id'],
  ['refseq', 'refseq_accession'],
  ['mgi', 'mgd_id'],
] as const;

function xrefsOf(row: HgncRow): readonly string[] {
  const xrefs: string[] = [];
  for (const [prefix, column] of XREF_COLUMNS) {
    const cell = row[column];
    if (cell === '') continue;
    // HGNC writes MGI:2152878, which is a CURIE already but for the case of its prefix.
    const ids = prefix === 'mgi' ? cell.replaceAll('MGI:', '') : cell;
    if (!ids.includes('|')) xrefs.push(`${prefix}:${ids.trim()}`);
    else for (const id of splitList(ids, '|')) xrefs.push(`${prefix}:${id}`);
  }
  return xrefs.length === 0 ? NOTHING : xrefs;
}

/** Numbers and names of a row's groups, side by side. */
export interface GeneGroups {
  readonly numbers: readonly number[];
  readonly names: readonly string[];
}

/** The groups of a row; null where numbers and names do not pair up, or a number is none. */
export function groupsOf(row: HgncRow): GeneGroups | null {
  const numbers = splitList(row.gene_group_id, '|').map(Number);
  const names = splitList(row.gene_group, '|');
  if (numbers.length !== names.length || !numbers.every(Number.isInteger)) return null;
  return { numbers, names };
}

/** The gene of a checked row, without classes: those need other sources too. */
export function hgncGene(row: HgncRow, groups: readonly number[]): GeneRecord {
  return {
    type: 'Gene',
    id: row.hgnc_id,
    symbol: row.symbol.trim(),
    name: row.name.trim(),
    location: row.location.trim() || null,
    locusGroup: row.locus_group || null,
    locusType: row.locus_type || null,
    aliases: splitList(row.alias_symbol, '|'),
    aliasNames: splitList(row.alias_name, '|'),
    previousSymbols: splitList(row.prev_symbol, '|'),
    previousNames: splitList(row.prev_name, '|'),
    xrefs: xrefsOf(row),
    groups: groups.length === 0 ? NOTHING : groups,
    classes: NOTHING,
    classBasis: NOTHING,
    sources: GENE_SOURCES,
  };
}
