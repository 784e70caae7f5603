import { graphql } from '../../graphql/generated/index.ts';

/** Where the genes of a list stand: events tested, AOPs and outcomes counted. */
export const GeneSetDocument = graphql(`
  query GeneSet($genes: [String!]!, $measured: [String!], $minSetSize: Int!) {
    release { id date title licence licenceNote sources { name licence attribution } }
    enrichment(genes: $genes, measured: $measured, minSetSize: $minSetSize) {
      note
      geneCount
      notMeasured
      background
      drawn
      tested
      tooSmall
      otherNames { text gene { id symbol } }
      unmatched { text candidates { id symbol } }
      keyEvents(first: 100) {
        totalCount
        edges { setSize overlap oddsRatio p q node { id title } matchedGenes { id symbol } }
      }
      aops(first: 50) {
        totalCount
        edges { overlap node { id title originNote } matchedGenes { id symbol } keyEvents { id } }
      }
      adverseOutcomes(first: 50) {
        totalCount
        edges { overlap node { id title } matchedGenes { id symbol } keyEvents { id } }
      }
    }
  }
`);

/** The chain of one AOP, with the genes reported at each of its events. */
export const GeneSetAopDocument = graphql(`
  query GeneSetAop($id: ID!) {
    aop(id: $id) {
      title
      ...AopChain_aop
      keyEvents(first: 500) { edges { node { id genes(first: 500) { edges { change node { id symbol } } } } } }
    }
  }
`);
