import type { ClassType } from 'type-graphql';
import type { Subgraph } from '../../composition/subgraph.ts';
import { sourcesResolverOf } from '../../shared/provenance.resolver.ts';
import { CytokineFamilyQueries, CytokineFamilyResolver } from './cytokine-family/cytokine-family.resolver.ts';
import { CytokineFamily } from './cytokine-family/cytokine-family.type.ts';
import { EnrichmentResolver } from './enrichment/enrichment.resolver.ts';
import { KeyEventGenesResolver, ManifestationGenesResolver, RelationshipGenesResolver } from './event/event.resolver.ts';
import { relationshipGeneResolvers } from './event/relationship-gene.connection.ts';
import { GenePartnersResolver } from './gene/gene-partners.resolver.ts';
import { GeneResolver } from './gene/gene.resolver.ts';
import { Gene } from './gene/gene.type.ts';
import { geneAssociationResolvers } from './gene-association/gene-association.resolver.ts';
import { GeneStandingResolver } from './gene-association/gene-standing.resolver.ts';
import { outcomeGeneResolvers } from './outcome-gene/outcome-gene.resolver.ts';
import { PathwayQueries, PathwayResolver } from './pathway/pathway.resolver.ts';
import { Pathway } from './pathway/pathway.type.ts';
import { bindingResolvers } from './receptor-complex/binding.connection.ts';
import { ReceptorComplexQueries, ReceptorComplexResolver } from './receptor-complex/receptor-complex.resolver.ts';
import { ReceptorComplex } from './receptor-complex/receptor-complex.type.ts';
import { AdverseOutcome, Aop, Interaction, KeyEvent, KeyEventRelationship, Manifestation, Reference, Source } from './stubs.ts';

const owned: readonly ClassType[] = [Gene, CytokineFamily, ReceptorComplex, Pathway];

/** Genes, cytokine families, receptors and pathways, and which of them stand at an event. */
export const geneSubgraph: Subgraph = {
  name: 'gene',
  resolvers: [
    GeneResolver,
    GenePartnersResolver,
    GeneStandingResolver,
    EnrichmentResolver,
    CytokineFamilyQueries,
    CytokineFamilyResolver,
    ReceptorComplexQueries,
    ReceptorComplexResolver,
    PathwayQueries,
    PathwayResolver,
    KeyEventGenesResolver,
    ManifestationGenesResolver,
    RelationshipGenesResolver,
    ...geneAssociationResolvers,
    ...relationshipGeneResolvers,
    ...outcomeGeneResolvers,
    ...bindingResolvers,
    ...owned.map((type) => sourcesResolverOf(() => type, () => Source)),
  ],
  types: [...owned, KeyEvent, Manifestation, AdverseOutcome, KeyEventRelationship, Aop, Interaction, Reference, Source],
  entities: ['Gene', 'CytokineFamily', 'ReceptorComplex', 'Pathway', 'KeyEvent', 'Manifestation', 'AdverseOutcome', 'KeyEventRelationship'],
};
