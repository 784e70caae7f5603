import { CITED_REFERENCE } from './cited-reference.ts';
import type { MakeWorkload } from './workload.ts';

/** Of the shape of the portal's page of an AOP: its chain, the evidence of each step, experiments, references. */
const QUERY = `
  query AopPage($id: ID!) {
    aop(id: $id) {
      id
      title
      origin
      note
      adverseOutcomes(first: 100) { nodes { id title } }
      keyEvents(first: 500) {
        edges {
          role
          essentiality { call text }
          node { id title level direction { value basis } status statusReason contradictions { statement references { ...CitedReference } } }
        }
      }
      relationships(first: 500) {
        edges {
          adjacency
          weightOfEvidence
          node {
            id
            effect
            evidenceKind
            status
            statusReason
            basis
            upstream { id title }
            downstream { id title }
            contradictions { statement references { ...CitedReference } }
            references { ...CitedReference }
          }
        }
      }
      essentialities { id intervention what effectOnOutcome statement event { id title } references { ...CitedReference } }
      modulatingFactors { id title effect status references { ...CitedReference } }
      references { ...CitedReference }
      sources { id name licence licenceUrl attribution }
    }
  }
  ${CITED_REFERENCE}`;

const WANTED = ['iraop:skin-rash', 'iraop:hepatotoxicity', 'iraop:vascular-leakage'];

export const aopPage: MakeWorkload = ({ content }) => {
  const known = new Set(content.aops.map(({ id }) => id));
  return { name: 'AOP page', connections: 4, asked: WANTED.filter((id) => known.has(id)).map((id) => ({ operationName: 'AopPage', query: QUERY, variables: { id } })) };
};
