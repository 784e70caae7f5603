import { graphql } from '../../graphql/generated/index.ts';

/** All of one sign of an outcome, asked once. */
export const ManifestationPageDocument = graphql(`
  query ManifestationPage($id: ID!) {
    manifestation(id: $id) {
      id
      title
      aliases
      level
      direction { value }
      status
      statusReason
      note
      description
      descriptionHtml: description(format: HTML)
      basis
      tissue { ...TermName_term }
      context { ...StatementContext_evidenceContext }
      components { ...EventComponents_eventComponent }
      contradictions { ...Contradictions_contradiction references { ...ReferenceList_reference } }
      proposedDrivers { status statement references { id ...ReferenceList_reference } event { id ...EventTable_keyEvent } }
      aopWikiMatches { id match }
      outcome { id title }
      aops { ...OriginNote_aop ...AopLine_aop }
      references { id ...ReferenceList_reference }
      genes(first: 500) { edges { cursor references { ...ReferenceList_reference } ...GeneStatement_geneAssociationEdge } }
      cellTypes(first: 500) { edges { cursor references { ...ReferenceList_reference } ...CellStatement_cellAssociationEdge } }
      interactions(first: 500) { nodes { ...InteractionList_interaction references { ...ReferenceList_reference } } }
      testSystems(first: 500) { edges { ...MeasureList_testSystemEdge node { references { ...ReferenceList_reference } } } }
      clinicalParameters(first: 500) { nodes { ...MeasureList_clinicalParameter references { ...ReferenceList_reference } } }
      conflicts { ...ConflictList_conflict }
      sources { ...EntitySources_source }
    }
    release { ...ReleaseLine_release }
  }
`);
