import type { GeneIndex } from '../gene-index.ts';
import { readCommaTable } from '../comma-table.ts';
import type { SourceFiles, SourceReport } from '../source.ts';
import { CELLPHONEDB, CELLPHONEDB_FILES } from './cellphonedb-files.ts';
import type { ProteinGenes } from './protein-genes.ts';

const FILE = CELLPHONEDB_FILES.complexes;
const CHAINS = ['uniprot_1', 'uniprot_2', 'uniprot_3', 'uniprot_4', 'uniprot_5'] as const;

/** One side of a pair: a protein or a complex, with the genes that make it. */
export interface Partner {
  /** UniProt id, or the name of the complex. */
  readonly key: string;
  /** Symbol of the gene, or the name of the complex as CellPhoneDB writes it. */
  readonly name: string;
  /** Gene ids in the order of the source, each once. */
  readonly genes: readonly string[];
}

export interface Partners {
  /** A text says why the partner cannot be used. */
  find(key: string): Partner | string;
  /** Complexes that CellPhoneDB marks as receptor or integrin. */
  readonly receptorComplexes: readonly Partner[];
}

/** Small molecules stand as a complex of the enzymes that make them: `Dopamine_byDDC_and_SLC6A3`. */
export const isMadeByEnzymes = (key: string): boolean => key.includes('_by');

function readFlag(cell: string, record: string, field: string, report: SourceReport): boolean {
  if (/^true$/i.test(cell)) return true;
  if (!/^(false)?$/i.test(cell)) {
    report.doubtful({ file: FILE, record, field, code: 'unknown-boolean', reason: `“${cell}” is neither true nor false; read as false` });
  }
  return false;
}

/** The two kinds of partner, by the key that interactions use. */
export function readPartners(files: SourceFiles, proteins: ProteinGenes, genes: GeneIndex, report: SourceReport): Partners {
  const complexes = new Map<string, Partner | string>();
  const receptorComplexes: Partner[] = [];
  const columns = ['complex_name', ...CHAINS, 'receptor', 'integrin'] as const;
  for (const { line, cells } of readCommaTable({ source: CELLPHONEDB, file: FILE, text: files.text(FILE), columns, report })) {
    const key = cells.complex_name;
    const record = `${key} (line ${line})`;
    if (complexes.has(key)) {
      report.rejected({ file: FILE, record, field: 'complex_name', code: 'duplicate-id', reason: 'repeats a complex; the first row is kept' });
      continue;
    }
    const chains = CHAINS.map((column) => cells[column]).filter((uniprot) => uniprot !== '');
    const lost = chains.filter((uniprot) => !proteins.has(uniprot));
    const isReceptor = [readFlag(cells.receptor, record, 'receptor', report), readFlag(cells.integrin, record, 'integrin', report)].includes(true);
    if (chains.length === 0 || lost.length > 0) {
      const reason = chains.length === 0 ? 'the complex has no chains' : `its chains ${lost.join(', ')} lead to no gene`;
      complexes.set(key, reason);
      report.rejected({ file: FILE, record, field: 'uniprot_1', code: 'unknown-chain', reason });
      continue;
    }
    const partner = { key, name: key, genes: [...new Set(chains.map((uniprot) => proteins.get(uniprot) as string))] };
    complexes.set(key, partner);
    if (isReceptor && !isMadeByEnzymes(key)) receptorComplexes.push(partner);
  }
  return {
    receptorComplexes,
    find(key) {
      const complex = complexes.get(key);
      if (complex !== undefined) return complex;
      const id = proteins.get(key);
      if (id === undefined) return `${key} is neither a complex nor a protein with a known gene`;
      return { key, name: genes.get(id)?.symbol ?? key, genes: [id] };
    },
  };
}
