import { graphql } from '../../graphql/generated/index.ts';

/** All of one relationship, asked once. */
export const RelationshipPageDocument = graphql(`
  query RelationshipPage($id: ID!) {
    keyEventRelationship(id: $id) {
      id
      note
      upstream { id title }
      downstream { id title }
      contradictions { ...Contradictions_contradiction references { ...ReferenceList_reference } }
      modulatingFactors { ...ModulatingFactors_modulatingFactor references { ...ReferenceList_reference } }
      references { ...ReferenceList_reference }
      conflicts { ...ConflictList_conflict }
      applicability { ...Applicability_applicability }
      human: appliesTo(taxon: "human") { ...ApplicabilityMatch_taxonMatch }
      sources { ...EntitySources_source }
      genes(first: 500) { totalCount }
      ...NeighbourChain_keyEventRelationship
      ...RelationshipHeading_keyEventRelationship
      ...RelationshipFacts_keyEventRelationship
      ...RelationshipAops_keyEventRelationship
      ...RelationshipGenes_keyEventRelationship
      ...RelationshipTexts_keyEventRelationship
    }
    release { ...ReleaseLine_release }
  }
`);
