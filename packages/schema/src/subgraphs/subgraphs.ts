import type { Subgraph, SubgraphName } from '../composition/subgraph.ts';
import { aopSubgraph } from './aop/aop.subgraph.ts';
import { documentSubgraph } from './document/document.subgraph.ts';
import { evidenceSubgraph } from './evidence/evidence.subgraph.ts';
import { geneSubgraph } from './gene/gene.subgraph.ts';
import { immuneSubgraph } from './immune/immune.subgraph.ts';

/** The slices of the graph, by name. */
export const subgraphs: Readonly<Record<SubgraphName, Subgraph>> = {
  aop: aopSubgraph,
  gene: geneSubgraph,
  immune: immuneSubgraph,
  evidence: evidenceSubgraph,
  document: documentSubgraph,
};
