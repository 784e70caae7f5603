import { compareIds } from '../../records/compare-ids.ts';
import { lazily } from '../../records/lazily.ts';
import type { LigandReceptorRecord, PathwayGeneRecord, RelationshipGeneRecord } from '../../records/gene.record.ts';
import type { ReleaseContent } from '../../records/release.record.ts';
import type { GeneAssociationRow } from '../store.links.ts';
import { adjacency, inOrder, NO_ROWS } from './adjacency.ts';
import type { Compare, LinkMakers } from './adjacency.ts';
import { nodeLinks } from './node-links.ts';
import type { NodeTables } from './node-tables.ts';

const byEvent: Compare<GeneAssociationRow> = (left, right) => compareIds(left.event, right.event);
const byGene: Compare<{ readonly gene: string }> = (left, right) => compareIds(left.gene, right.gene);
const byKey: Compare<{ readonly key: string }> = (left, right) => compareIds(left.key, right.key);
const byPathway: Compare<PathwayGeneRecord> = (left, right) => compareIds(left.pathway, right.pathway);
const byRelationship: Compare<RelationshipGeneRecord> = (left, right) => compareIds(left.relationship, right.relationship);

const familyId = (group: number): string => `hgnc.genegroup:${group}`;

/** What genes, their families, receptors and pathway drawings lead to, and where genes stand. */
export function geneLinks(content: ReleaseContent, nodes: NodeTables) {
  // A server starts without the largest tables: who asks about genes first has them read.
  const associations = lazily(() =>
    content.geneAssociations.map((row): GeneAssociationRow => ({ ...row, classes: nodes.Gene.get(row.gene)?.classes ?? NO_ROWS })),
  );
  const chainsOf = (row: LigandReceptorRecord): readonly string[] => nodes.ReceptorComplex.get(row.receptor)?.subunits ?? NO_ROWS;
  // HGNC has many groups; those of cytokines alone are records.
  const familiesOf = (groups: readonly number[]): readonly string[] =>
    groups.map(familyId).filter((id) => nodes.CytokineFamily.has(id));
  const genesInFamilies = lazily(() => content.genes.filter((gene) => familiesOf(gene.groups).length > 0));
  const genesByFamily = lazily(() => adjacency(genesInFamilies(), (gene) => familiesOf(gene.groups), () => 0));
  const familyMembers = (family: string): readonly string[] => (genesByFamily().get(family) ?? NO_ROWS).map((gene) => gene.id);
  return {
    genesOfEvent: () => adjacency(associations(), (row) => row.event, inOrder<GeneAssociationRow>(byGene, byKey)),
    eventsOfGene: () => adjacency(associations(), (row) => row.gene, inOrder<GeneAssociationRow>(byEvent, byKey)),
    genesOfRelationship: () => adjacency(content.relationshipGenes, (row) => row.relationship, byGene),
    relationshipsOfGene: () => adjacency(content.relationshipGenes, (row) => row.gene, byRelationship),
    receptorsOfGene: () => adjacency(content.ligandReceptors, (row) => row.ligandGenes, byKey),
    ligandsOfGene: () => adjacency(content.ligandReceptors, chainsOf, byKey),
    ligandsOfComplex: () => adjacency(content.ligandReceptors, (row) => row.receptor, byKey),
    complexesOfGene: () => nodeLinks('ReceptorComplex', content.receptorComplexes, (record) => record.subunits),
    familiesOfGene: () => nodeLinks('CytokineFamily', nodes.CytokineFamily.values(), (record) => familyMembers(record.id)),
    genesOfFamily: () => nodeLinks('Gene', genesInFamilies(), (record) => familiesOf(record.groups)),
    pathwaysOfGene: () => adjacency(content.pathwayGenes, (row) => row.gene, byPathway),
    genesOfPathway: () => adjacency(content.pathwayGenes, (row) => row.pathway, byGene),
    modulatingFactorsOfGene: () => nodeLinks('ModulatingFactor', content.modulatingFactors, (record) => record.genes),
  } satisfies Partial<LinkMakers>;
}
