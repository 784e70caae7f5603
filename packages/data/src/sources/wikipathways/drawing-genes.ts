import type { GeneIndex } from '../gene-index.ts';
import type { SourceReport } from '../source.ts';
import { findXrefGene, namesGenes } from './find-xref-gene.ts';
import type { GpmlNode } from './gpml-pathway.ts';
import { inPathways, type PathwayGenes } from './pathway-genes.ts';
import { readLabel } from './pathway-text.ts';

/** Types of nodes that are genes or their products, as both formats write them. */
const GENE_TYPES: ReadonlySet<string> = new Set(['geneproduct', 'protein', 'rna', 'dna']);

/** Nodes of one kind that led to no gene. */
interface Unread {
  nodes: number;
  readonly pathways: Set<string>;
}

/** Takes the genes out of the nodes of drawings, and counts the nodes that name none. */
export interface DrawingGenes {
  add(wpid: string, nodes: readonly GpmlNode[]): void;
  report(file: string, report: SourceReport): void;
}

/**
 * A node names a gene by an id of a database of genes, whatever its type. A label is not read as a
 * symbol: it is what the author wrote into the box.
 */
export function collectDrawingGenes(found: PathwayGenes, genes: GeneIndex): DrawingGenes {
  const unread = new Map<string, Unread>();
  const count = (database: string, wpid: string): void => {
    const known = unread.get(database) ?? { nodes: 0, pathways: new Set<string>() };
    known.nodes += 1;
    known.pathways.add(wpid);
    unread.set(database, known);
  };
  return {
    add(wpid, nodes) {
      for (const { label, type, database, id } of nodes) {
        if (id !== '' && namesGenes(database)) found.add(wpid, `${database}:${id}`, findXrefGene(database, id, genes), readLabel(label));
        else if (GENE_TYPES.has(type.toLowerCase())) count(id === '' ? '' : database, wpid);
      }
    },
    report(file, report) {
      found.report(file, 'Xref', report);
      for (const [database, { nodes, pathways }] of unread) {
        const what = database === '' ? 'have a label, but no id of a database' : `have an id of ${database}, which leads to no gene of HGNC`;
        const reason = `${nodes} nodes for genes, RNA or proteins ${what}; left out ${inPathways(pathways)}`;
        report.note({ file, record: database || 'all', field: 'Xref', code: database === '' ? 'node-without-id' : 'other-database', reason });
      }
    },
  };
}
