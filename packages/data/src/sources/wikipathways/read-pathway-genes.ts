import type { PathwayGeneRecord, PathwayRecord } from '../../records/gene.record.ts';
import type { GeneIndex } from '../gene-index.ts';
import type { SourceFiles, SourceReport } from '../source.ts';
import { readTabTable } from '../tab-table.ts';
import { findNodeGene } from './find-node-gene.ts';
import { collectPathwayGenes } from './pathway-genes.ts';
import { readLabel } from './pathway-text.ts';
import { WIKIPATHWAYS, WIKIPATHWAYS_FILES } from './wikipathways-files.ts';

const FILE = WIKIPATHWAYS_FILES.genes;
const COLUMNS = ['wpid', 'hgnc_symbol', 'ensembl_id_first', 'ncbi_gene_id_first', 'label_in_pathway'] as const;

/** Which genes stand in which pathways, by the table of nodes. */
export function readPathwayGenes(
  files: SourceFiles,
  pathways: ReadonlyMap<string, PathwayRecord>,
  genes: GeneIndex,
  report: SourceReport,
): readonly PathwayGeneRecord[] {
  const found = collectPathwayGenes(genes, ['CURRENT']);
  for (const { line, cells } of readTabTable({ source: WIKIPATHWAYS, file: FILE, text: files.text(FILE), columns: COLUMNS, report })) {
    if (!pathways.has(`wikipathways:${cells.wpid}`)) {
      const reason = `the pathway ${cells.wpid} is not in ${WIKIPATHWAYS_FILES.pathways}`;
      report.rejected({ file: FILE, record: `line ${line}`, field: 'wpid', code: 'unknown-pathway', reason });
      continue;
    }
    found.add(cells.wpid, cells.hgnc_symbol, findNodeGene(cells, genes), readLabel(cells.label_in_pathway));
  }
  found.report(FILE, 'hgnc_symbol', report);
  return found.rows();
}
