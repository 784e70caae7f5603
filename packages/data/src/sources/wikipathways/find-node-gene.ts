import type { GeneIndex } from '../gene-index.ts';

/** How WikiPathways names the gene of a node. */
export interface NodeGene {
  readonly hgnc_symbol: string;
  readonly ensembl_id_first: string;
  readonly ncbi_gene_id_first: string;
}

/** The gene of a node, and how it was found: by a symbol, or by another database's id where the symbol is not clear. */
export type NodeGeneMatch =
  | { readonly id: string; readonly by: 'CURRENT' | 'PREVIOUS' | 'ALIAS' | 'OTHER_ID' }
  | { readonly id: null; readonly by: null; readonly reason: string };

/** Symbols come from an older list than HGNC's, so that previous ones and aliases are followed too. */
export function findNodeGene(node: NodeGene, genes: GeneIndex): NodeGeneMatch {
  const match = genes.bySymbol(node.hgnc_symbol);
  if ('id' in match) return { id: match.id, by: match.kind };
  // In a few rows the symbol itself is another database's id, such as ncbigene:1644.
  for (const curie of [node.hgnc_symbol, `ncbigene:${node.ncbi_gene_id_first}`, `ensembl:${node.ensembl_id_first}`]) {
    const [id, ...others] = genes.byXref(curie);
    if (id !== undefined && others.length === 0) return { id, by: 'OTHER_ID' };
  }
  const reason = match.kind === 'AMBIGUOUS' ? `the symbol may be any of ${match.ids.join(', ')}` : 'HGNC does not know the symbol';
  return { id: null, by: null, reason: `${reason}, and no other id of the node leads to one gene` };
}
