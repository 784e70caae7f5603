import { graphql } from '../../graphql/generated/index.ts';

/** All of one key event, asked once. */
export const KeyEventPageDocument = graphql(`
  query KeyEventPage($id: ID!, $genes: GeneAssociationFilter) {
    keyEvent(id: $id) {
      id
      title
      note
      aops(first: 500) { totalCount edges { cursor role node { ...AopLine_aop } } }
      relationships(first: 500) { totalCount }
      genes(filter: $genes, first: 500) { totalCount edges { references { ...ReferenceList_reference } } }
      cellTypes(first: 500) { totalCount edges { references { ...ReferenceList_reference } } }
      interactions(first: 500) { nodes { ...InteractionList_interaction references { ...ReferenceList_reference } } }
      testSystems(first: 500) { edges { ...MeasureList_testSystemEdge node { references { ...ReferenceList_reference } } } }
      clinicalParameters(first: 500) { nodes { ...MeasureList_clinicalParameter references { ...ReferenceList_reference } } }
      essentialities { ...EssentialityList_essentiality references { ...ReferenceList_reference } }
      modulatingFactors { ...ModulatingFactors_modulatingFactor references { ...ReferenceList_reference } }
      contradictions { ...Contradictions_contradiction references { ...ReferenceList_reference } }
      references { ...ReferenceList_reference }
      conflicts { ...ConflictList_conflict }
      applicability { ...Applicability_applicability }
      human: appliesTo(taxon: "human") { ...ApplicabilityMatch_taxonMatch }
      sources { ...EntitySources_source }
      ...KeyEventHeading_keyEvent
      ...KeyEventFacts_keyEvent
      ...KeyEventTexts_keyEvent
      ...Neighbours_keyEvent
      ...EventGenes_keyEvent
      ...EventStressors_keyEvent
    }
    release { ...ReleaseLine_release }
  }
`);
