import { graphql } from '../../graphql/generated/index.ts';

/**
 * All of one gene, asked once. Bare mentions come as titles only, ways to outcomes as ids only: a gene may
 * stand at hundreds of events, and lead to as many outcomes.
 */
export const GenePageDocument = graphql(`
  query GenePage($id: ID!, $pathways: Int!, $afterPathway: String) {
    gene(id: $id) {
      id
      symbol
      name
      keyEvents(first: 500) { totalCount edges { ...GeneEvent_geneKeyEventEdge references { ...ReferenceList_reference } } }
      named: keyEvents(first: 500, filter: { basis: [NAME_MATCH, TEXT_MINED], includeMisleading: true }) { edges { ...NamedEvent_geneKeyEventEdge } }
      adverseOutcomes(first: 500) { nodes { id title aops(first: 500) { nodes { id } } keyEvents(first: 500) { edges { node { id } } } } }
      manifestations(first: 500) { edges { ...GeneSign_geneManifestationEdge references { ...ReferenceList_reference } } }
      receptors(first: 200) { edges { ...BoundReceptor_boundReceptorEdge references { ...ReferenceList_reference } } }
      ligands(first: 200) { edges { ...BoundLigand_boundLigandEdge references { ...ReferenceList_reference } } }
      complexes { id name subunits { id symbol } }
      interactions(first: 200) { nodes { ...InteractionList_interaction receptorSets { origin complex { id } } references { ...ReferenceList_reference } } }
      clinicalParameters(first: 200) { nodes { ...MeasureList_clinicalParameter references { ...ReferenceList_reference } } }
      modulatingFactors { ...ModulatingFactors_modulatingFactor references { ...ReferenceList_reference } }
      pathways(first: $pathways, after: $afterPathway) { totalCount pageInfo { hasNextPage endCursor } nodes { id title } }
      claims(first: 500) { totalCount nodes { ...ClaimList_claim references { ...ReferenceList_reference } verdicts { references { ...ReferenceList_reference } } } }
      sources { ...EntitySources_source }
      ...GeneHeading_gene
      ...GeneFacts_gene
    }
    release { id ...ReleaseLine_release }
  }
`);
