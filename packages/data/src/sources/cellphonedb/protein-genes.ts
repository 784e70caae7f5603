import type { GeneIndex } from '../gene-index.ts';
import { readCommaTable } from '../comma-table.ts';
import type { SourceFiles, SourceReport } from '../source.ts';
import { CELLPHONEDB, CELLPHONEDB_FILES } from './cellphonedb-files.ts';

const FILE = CELLPHONEDB_FILES.genes;

/** The HGNC id of a CellPhoneDB protein; the key is a UniProt id (or, once, a symbol in its place). */
export type ProteinGenes = ReadonlyMap<string, string>;

/** One protein's gene by symbol, then by the other name the row has, then by UniProt id; null where none is clear. */
function findGene(cells: { uniprot: string; hgnc_symbol: string; gene_name: string }, genes: GeneIndex): { id: string; how: string } | null {
  for (const symbol of new Set([cells.hgnc_symbol, cells.gene_name])) {
    const match = symbol === '' ? null : genes.bySymbol(symbol);
    if (match && 'id' in match) return { id: match.id, how: symbol === cells.hgnc_symbol ? match.kind : 'NAME' };
  }
  const [only, ...others] = genes.byXref(`uniprot:${cells.uniprot}`);
  return only !== undefined && others.length === 0 ? { id: only, how: 'UNIPROT' } : null;
}

/**
 * Which gene makes each protein. Outdated symbols are followed and noted; a protein without a clear gene is
 * left out and reported, and a symbol whose gene HGNC gives another UniProt id is reported too.
 */
export function readProteinGenes(files: SourceFiles, genes: GeneIndex, report: SourceReport): ProteinGenes {
  const byProtein = new Map<string, string>();
  const symbols = new Map<string, string>();
  const columns = ['gene_name', 'uniprot', 'hgnc_symbol'] as const;
  for (const { line, cells } of readCommaTable({ source: CELLPHONEDB, file: FILE, text: files.text(FILE), columns, report })) {
    const { uniprot, hgnc_symbol: symbol } = cells;
    const record = `${uniprot} (line ${line})`;
    const first = symbols.get(uniprot);
    // One row for each Ensembl id of a gene: only another symbol is news.
    if (first === symbol) continue;
    if (first !== undefined) {
      const reason = `has the symbol ${symbol}, and ${first} before; the first is kept`;
      report.doubtful({ file: FILE, record, field: 'hgnc_symbol', code: 'second-symbol', reason });
      continue;
    }
    symbols.set(uniprot, symbol);
    const gene = findGene(cells, genes);
    if (!gene) {
      const reason = `neither symbol “${symbol}” nor UniProt id ${uniprot} leads to one gene of HGNC; pairs with this protein are left out`;
      report.rejected({ file: FILE, record, field: 'hgnc_symbol', code: 'unknown-gene', reason });
      continue;
    }
    byProtein.set(uniprot, gene.id);
    if (gene.how !== 'CURRENT') {
      const reason = `${symbol} is not a current symbol; read as ${genes.get(gene.id)?.symbol ?? gene.id} (found as ${gene.how.toLowerCase()})`;
      report.note({ file: FILE, record, field: 'hgnc_symbol', code: 'outdated-symbol', reason });
    }
    const holders = genes.byXref(`uniprot:${uniprot}`);
    if (holders.length > 0 && !holders.includes(gene.id)) {
      const reason = `symbol ${symbol} is ${gene.id}, but HGNC gives ${uniprot} to ${holders.join(', ')}; the symbol is followed`;
      report.doubtful({ file: FILE, record, field: 'uniprot', code: 'uniprot-differs', reason });
    }
  }
  return byProtein;
}
