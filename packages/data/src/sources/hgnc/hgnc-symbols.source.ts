import type { ConflictRecord } from '../../records/evidence.record.ts';
import type { GeneRecord } from '../../records/gene.record.ts';
import type { Source, SourceDescription, SourceInput, SourceReport } from '../source.ts';
import { readTabTable } from '../tab-table.ts';
import { HGNC_ATTRIBUTION } from './hgnc.source.ts';
import { addedSymbols, newerGene, newerSymbols, SYMBOL_COLUMNS, symbolConflict, type NewerSymbols } from './newer-symbols.ts';

const SYMBOL_FILE = 'hgnc/hgnc_symbols_2026-08.txt.gz';

const DESCRIPTION: SourceDescription = {
  id: 'source:hgnc-symbols',
  name: 'HGNC symbols, newer table',
  description: 'Approved, previous and alias symbols of human genes, newer than the complete set: adds genes and names by HGNC id.',
  version: '2026-08',
  date: '2026-08-22',
  licence: 'CC0-1.0',
  licenceUrl: 'https://www.genenames.org/about/license/',
  attribution: HGNC_ATTRIBUTION,
  url: 'https://www.genenames.org',
};

/** HGNC writes `IL15RB~withdrawn`, and `symbol withdrawn, see [HGNC:6009]` as name. */
const isWithdrawn = ({ symbol, name }: NewerSymbols): boolean =>
  symbol.endsWith('~withdrawn') || /^(symbol|entry) withdrawn/i.test(name);

/** Why a row says nothing of a gene; null where it does. */
function fault(newer: NewerSymbols, seen: ReadonlySet<string>): { code: string; field: string; reason: string } | null {
  if (!/^HGNC:\d+$/.test(newer.id)) return { code: 'bad-id', field: 'HGNC ID', reason: 'is not an HGNC number' };
  if (newer.symbol === '') return { code: 'missing-symbol', field: 'Approved symbol', reason: 'has no symbol' };
  if (isWithdrawn(newer)) {
    return { code: 'withdrawn-entry', field: 'Approved symbol', reason: `${newer.symbol}: ${newer.name}; a withdrawn entry is no gene` };
  }
  if (seen.has(newer.id)) return { code: 'duplicate-id', field: 'HGNC ID', reason: 'repeats an id; the first row is kept' };
  return null;
}

interface Findings {
  readonly genes: GeneRecord[];
  readonly conflicts: ConflictRecord[];
  namesChanged: number;
  ensemblGone: number;
}

/** What the newer file says of a gene that the complete set has. */
function compare(known: GeneRecord, newer: NewerSymbols, found: Findings): void {
  const added = addedSymbols(known, newer);
  if (added) found.genes.push(added);
  if (newer.name !== known.name) found.namesChanged += 1;
  if (newer.symbol !== known.symbol) {
    const why = 'HGNC changed the symbol after the complete set was made; the newer one is kept as an alias.';
    found.conflicts.push(symbolConflict(known, 'symbol', known.symbol, newer.symbol, why));
  }
  const ensembl = known.xrefs.find((curie) => curie.startsWith('ensembl:'));
  if (ensembl === undefined) return;
  if (newer.ensembl === null) found.ensemblGone += 1;
  else if (ensembl !== `ensembl:${newer.ensembl}`) {
    const why = 'Ensembl maps the gene to another record since the complete set was made; the older id is kept.';
    found.conflicts.push(symbolConflict(known, 'ensembl', ensembl, `ensembl:${newer.ensembl}`, why));
  }
}

function reportDifferences(input: SourceInput, seen: ReadonlySet<string>, found: Findings): void {
  const note = (record: string, field: string | null, code: string, reason: string): void =>
    input.report.note({ file: SYMBOL_FILE, record, field, code, reason });
  for (const { subject, field, values } of found.conflicts) {
    const [older, newer] = values;
    note(subject, field, `${field}-changed`, `is ${older?.value ?? ''} in the complete set, which stays, and ${newer?.value ?? ''} here`);
  }
  for (const gene of input.genes.all()) {
    if (!seen.has(gene.id)) note(gene.id, 'HGNC ID', 'older-only', `${gene.symbol} is no longer in the newer table; the gene is kept`);
  }
  if (found.namesChanged > 0) note('all', 'Approved name', 'names-changed', `${found.namesChanged} names differ; the newer ones are kept as alias names`);
  if (found.ensemblGone > 0) {
    note('all', 'Ensembl ID(supplied by Ensembl)', 'ensembl-gone', `${found.ensemblGone} genes have no Ensembl id here; those of the complete set stay`);
  }
}

/** A symbol that is new may mean another gene already: lookups by it stay with that one, or are ambiguous. */
function warnOfNamesake(newer: NewerSymbols, { genes, report }: { genes: SourceInput['genes']; report: SourceReport }): void {
  const match = genes.bySymbol(newer.symbol);
  const others = match.kind === 'UNKNOWN' ? [] : match.kind === 'AMBIGUOUS' ? match.ids : [match.id];
  const namesakes = others.filter((id) => id !== newer.id);
  if (namesakes.length === 0) return;
  const reason = `has the new symbol ${newer.symbol}, which the complete set knows as a name of ${namesakes.join(', ')}`;
  report.doubtful({ file: SYMBOL_FILE, record: newer.id, field: 'Approved symbol', code: 'symbol-of-another', reason });
}

function read(input: SourceInput): { tables: { genes: readonly GeneRecord[]; conflicts: readonly ConflictRecord[] } } {
  const { files, genes, report } = input;
  const found: Findings = { genes: [], conflicts: [], namesChanged: 0, ensemblGone: 0 };
  const seen = new Set<string>();
  const table = { source: DESCRIPTION.id, file: SYMBOL_FILE, text: files.text(SYMBOL_FILE), columns: SYMBOL_COLUMNS, report };
  for (const { line, cells } of readTabTable(table)) {
    const newer = newerSymbols(cells);
    const problem = fault(newer, seen);
    if (problem) {
      report.rejected({ file: SYMBOL_FILE, record: `${newer.id} (line ${line})`, ...problem });
      continue;
    }
    seen.add(newer.id);
    const known = genes.get(newer.id);
    if (known === undefined || known.symbol !== newer.symbol) warnOfNamesake(newer, input);
    if (known === undefined) found.genes.push(newerGene(newer));
    else compare(known, newer, found);
  }
  reportDifferences(input, seen, found);
  return { tables: { genes: found.genes, conflicts: found.conflicts } };
}

/** What a newer table of HGNC adds to the genes read before it: newer genes, and newer names of older ones. */
export const hgncSymbols: Source = { description: DESCRIPTION, requires: [SYMBOL_FILE], optional: [], read };
