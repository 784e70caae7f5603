import type { PathwayGeneRecord, PathwayRecord } from '../../records/gene.record.ts';
import type { GeneIndex } from '../gene-index.ts';
import type { SourceFiles, SourceReport } from '../source.ts';
import { readTabTable } from '../tab-table.ts';
import { findNodeGene, type NodeGeneMatch } from './find-node-gene.ts';
import { repairEncoding } from './repair-encoding.ts';
import { WIKIPATHWAYS, WIKIPATHWAYS_FILES } from './wikipathways-files.ts';

const FILE = WIKIPATHWAYS_FILES.genes;
const COLUMNS = ['wpid', 'hgnc_symbol', 'ensembl_id_first', 'ncbi_gene_id_first', 'label_in_pathway'] as const;

/** A symbol that is not current, with what was made of it and the pathways that have it. */
interface OddSymbol {
  readonly symbol: string;
  readonly match: NodeGeneMatch;
  readonly pathways: Set<string>;
}

function reportSymbols(odd: Iterable<OddSymbol>, genes: GeneIndex, report: SourceReport): void {
  for (const { symbol, match, pathways } of odd) {
    const line = { file: FILE, record: symbol, field: 'hgnc_symbol' };
    const where = `in ${[...pathways].slice(0, 5).join(', ')}${pathways.size > 5 ? ` and ${pathways.size - 5} more` : ''}`;
    if (match.id === null) {
      report.rejected({ ...line, code: 'unknown-gene', reason: `${match.reason}; left out ${where}` });
    } else {
      const how = match.by.toLowerCase().replace('_', ' ');
      const reason = `is not a current symbol; read as ${genes.get(match.id)?.symbol ?? match.id} (found by ${how}) ${where}`;
      report.note({ ...line, code: 'outdated-symbol', reason });
    }
  }
}

/** Which genes stand in which pathways; the labels of a gene in a pathway are joined, each once, in the order of the file. */
export function readPathwayGenes(
  files: SourceFiles,
  pathways: ReadonlyMap<string, PathwayRecord>,
  genes: GeneIndex,
  report: SourceReport,
): readonly PathwayGeneRecord[] {
  const rows = new Map<string, { pathway: string; gene: string; labels: Set<string> }>();
  const odd = new Map<string, OddSymbol>();
  for (const { line, cells } of readTabTable({ source: WIKIPATHWAYS, file: FILE, text: files.text(FILE), columns: COLUMNS, report })) {
    const pathway = `wikipathways:${cells.wpid}`;
    if (!pathways.has(pathway)) {
      const reason = `the pathway ${cells.wpid} is not in ${WIKIPATHWAYS_FILES.pathways}`;
      report.rejected({ file: FILE, record: `line ${line}`, field: 'wpid', code: 'unknown-pathway', reason });
      continue;
    }
    const match = findNodeGene(cells, genes);
    if (match.id === null || match.by !== 'CURRENT') {
      const key = `${cells.hgnc_symbol} ${match.id ?? ''}`;
      const known = odd.get(key) ?? { symbol: cells.hgnc_symbol, match, pathways: new Set<string>() };
      known.pathways.add(cells.wpid);
      odd.set(key, known);
    }
    if (match.id === null) continue;
    const key = `${pathway}|${match.id}`;
    const row = rows.get(key) ?? { pathway, gene: match.id, labels: new Set<string>() };
    const label = repairEncoding(cells.label_in_pathway).text.replace(/\s+/g, ' ').trim();
    if (label !== '') row.labels.add(label);
    rows.set(key, row);
  }
  reportSymbols(odd.values(), genes, report);
  return [...rows.values()].map(({ pathway, gene, labels }) => ({ pathway, gene, labels: [...labels] }));
}
