import type { LigandReceptorRecord } from '../../records/gene.record.ts';
import { readCommaTable } from '../comma-table.ts';
import type { SourceFiles, SourceReport } from '../source.ts';
import { CELLPHONEDB, CELLPHONEDB_FILES } from './cellphonedb-files.ts';
import { isMadeByEnzymes, type Partner, type Partners } from './partners.ts';
import { findPubmedCitations } from './pubmed-citations.ts';

const FILE = CELLPHONEDB_FILES.interactions;
const COLUMNS = ['partner_a', 'partner_b', 'source', 'comments', 'classification', 'directionality', 'modulatory_effect'] as const;
type InteractionCells = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Pairs that are no ligand with its receptor. */
const OTHER_DIRECTIONS: ReadonlySet<string> = new Set(['Adhesion-Adhesion', 'Ligand-Ligand', 'Receptor-Receptor', 'Gap-Gap']);

/** A pair with both its sides. */
export interface FoundPair {
  readonly record: LigandReceptorRecord;
  readonly receptor: Partner;
}

/** A row in our words, once both sides are known. */
function ligandReceptor(cells: InteractionCells, ligand: Partner, receptor: Partner): LigandReceptorRecord {
  return {
    key: `cellphonedb:${ligand.key}|${receptor.key}`,
    ligandName: ligand.name,
    ligandGenes: ligand.genes,
    receptor: `cellphonedb:${receptor.key}`,
    affinity: /low affinity/i.test(cells.comments) ? 'LOW' : null,
    inhibitory: /^inhibitory$/i.test(cells.modulatory_effect),
    classification: cells.classification || null,
    sourceText: cells.source || null,
    basis: 'CURATED',
    sources: [CELLPHONEDB],
    references: findPubmedCitations(cells.source).pmids.map((pmid) => `pubmed:${pmid}`),
    referencesInherited: false,
  };
}

/** Counts what is passed over on purpose, so that the report has one line for each kind. */
function countUp(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** All ligand-receptor pairs between proteins of known genes. What is left out is in the report. */
export function readLigandReceptors(files: SourceFiles, partners: Partners, report: SourceReport): readonly FoundPair[] {
  const pairs = new Map<string, FoundPair>();
  const otherDirections = new Map<string, number>();
  const madeByEnzymes = new Map<string, number>();
  for (const { line, cells } of readCommaTable({ source: CELLPHONEDB, file: FILE, text: files.text(FILE), columns: COLUMNS, report })) {
    const record = `${cells.partner_a}|${cells.partner_b} (line ${line})`;
    const reject = (field: string, code: string, reason: string): void => report.rejected({ file: FILE, record, field, code, reason });
    if (OTHER_DIRECTIONS.has(cells.directionality)) {
      countUp(otherDirections, cells.directionality);
      continue;
    }
    if (cells.directionality !== 'Ligand-Receptor') {
      reject('directionality', 'unknown-directionality', `“${cells.directionality}” is not a directionality we know`);
      continue;
    }
    const enzymes = [cells.partner_a, cells.partner_b].find(isMadeByEnzymes);
    if (enzymes !== undefined) {
      countUp(madeByEnzymes, enzymes);
      continue;
    }
    const ligand = partners.find(cells.partner_a);
    const receptor = partners.find(cells.partner_b);
    if (typeof ligand === 'string' || typeof receptor === 'string') {
      reject(typeof ligand === 'string' ? 'partner_a' : 'partner_b', 'unknown-partner', typeof ligand === 'string' ? ligand : String(receptor));
      continue;
    }
    const pair = ligandReceptor(cells, ligand, receptor);
    if (pairs.has(pair.key)) {
      reject('partner_a', 'duplicate-id', 'repeats a pair; the first row is kept');
      continue;
    }
    pairs.set(pair.key, { record: pair, receptor });
    const { impossible } = findPubmedCitations(cells.source);
    if (impossible.length > 0) {
      const reason = `PMID ${impossible.join(', ')} is too long for a PubMed number; it stays in the text and makes no reference`;
      report.doubtful({ file: FILE, record, field: 'source', code: 'bad-pmid', reason });
    }
  }
  for (const [direction, count] of otherDirections) {
    report.note({ file: FILE, record: direction, field: 'directionality', code: 'no-ligand', reason: `${count} rows pair no ligand with a receptor; left out` });
  }
  for (const [enzymes, count] of madeByEnzymes) {
    const reason = `is a small molecule, written as the enzymes that make it: no ligand of a gene; ${count} pairs left out`;
    report.note({ file: FILE, record: enzymes, field: 'partner_a', code: 'made-by-enzymes', reason });
  }
  return [...pairs.values()];
}
