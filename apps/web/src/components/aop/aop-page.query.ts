import { graphql } from '../../graphql/generated/index.ts';

/** All of one AOP, asked once. */
export const AopPageDocument = graphql(`
  query AopPage($id: ID!) {
    aop(id: $id) {
      id
      title
      origin
      note
      adverseOutcomes(first: 100) { nodes { id title } }
      essentialities { ...EssentialityList_essentiality references { ...ReferenceList_reference } }
      modulatingFactors { ...ModulatingFactors_modulatingFactor references { ...ReferenceList_reference } }
      keyEvents(first: 500) { edges { essentiality { call text } node { id } } nodes { ...ChainOutline_keyEvent } }
      reconstruction {
        ...Reconstruction_aopReconstruction
        publishedAop { ...ReferenceList_reference }
        mapReference { ...ReferenceList_reference }
      }
      references { ...ReferenceList_reference }
      conflicts { ...ConflictList_conflict }
      applicability { ...Applicability_applicability }
      human: appliesTo(taxon: "human") { ...ApplicabilityMatch_taxonMatch }
      sources { ...EntitySources_source }
      related(by: KEY_EVENTS, first: 12) { totalCount }
      ...AopHeading_aop
      ...AopChain_aop
      ...EvidenceTable_aop
      ...AopStressors_aop
      ...AopTexts_aop
      ...EventTexts_aop
      ...AopGaps_aop
      ...RelatedAops_aop
    }
    release { ...ReleaseLine_release }
  }
`);
