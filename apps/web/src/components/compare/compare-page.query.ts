import { graphql } from '../../graphql/generated/index.ts';

/** One AOP of a comparison. */
export const ComparedAopDocument = graphql(`
  query ComparedAop($id: ID!) {
    aop(id: $id) { id ...AopParts_aop ...AopChain_aop ...OriginNote_aop }
    release { ...ReleaseLine_release }
  }
`);

/** One outcome of a comparison. */
export const ComparedOutcomeDocument = graphql(`
  query ComparedOutcome($id: ID!) {
    adverseOutcome(id: $id) {
      id
      aops(first: 500) { nodes { ...OriginNote_aop } }
      ...OutcomeParts_adverseOutcome
      ...OutcomeChain_adverseOutcome
    }
    release { ...ReleaseLine_release }
  }
`);
