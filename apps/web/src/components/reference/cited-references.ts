import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { ReferenceList_ReferenceFragment } from '../../graphql/generated/graphql.ts';

export const ReferenceList_reference = graphql(`
  fragment ReferenceList_reference on Reference {
    id
    citation
    year
    doi
    pmid
    link
    kind
  }
`);

export const CitedReferences_adverseOutcome = graphql(`
  fragment CitedReferences_adverseOutcome on AdverseOutcome {
    event {
      references { ...ReferenceList_reference }
      contradictions { references { ...ReferenceList_reference } }
      cytokines(filter: $genes) { edges { references { ...ReferenceList_reference } } }
      receptors(filter: $genes) { edges { references { ...ReferenceList_reference } } }
      cellTypes(filter: $cells) { edges { references { ...ReferenceList_reference } } }
    }
    manifestations { references { ...ReferenceList_reference } }
    keyEvents(first: 500) {
      edges {
        node {
          references { ...ReferenceList_reference }
          contradictions { references { ...ReferenceList_reference } }
          cytokines(filter: $genes) { edges { references { ...ReferenceList_reference } } }
          receptors(filter: $genes) { edges { references { ...ReferenceList_reference } } }
          cellTypes(filter: $cells) { edges { references { ...ReferenceList_reference } } }
        }
      }
    }
    aops(first: 500) {
      nodes {
        references { ...ReferenceList_reference }
        modulatingFactors { references { ...ReferenceList_reference } }
      }
    }
  }
`);

/** References of a page in the order of first mention, and the number of each. */
export interface Citations {
  readonly references: readonly ReferenceList_ReferenceFragment[];
  readonly numberOf: ReadonlyMap<string, number>;
}

/** Numbers every reference that the page of an outcome mentions. */
export function citedReferences(masked: FragmentType<typeof CitedReferences_adverseOutcome>): Citations {
  const { event, keyEvents, aops, manifestations } = readFragment(CitedReferences_adverseOutcome, masked);
  const mentioned = [
    ...aops.nodes.flatMap((aop) => aop.references),
    ...[...keyEvents.edges.map(({ node }) => node), event].flatMap((node) => [
      ...node.references,
      ...node.contradictions.flatMap(({ references }) => references),
      ...[node.cytokines, node.receptors, node.cellTypes].flatMap(({ edges }) => edges.flatMap(({ references }) => references)),
    ]),
    ...manifestations.flatMap(({ references }) => references),
    ...aops.nodes.flatMap((aop) => aop.modulatingFactors.flatMap(({ references }) => references)),
  ];
  return numberReferences(mentioned);
}

/** Numbers references in the order of first mention; each stands once, however often it is mentioned. */
export function numberReferences(mentioned: readonly FragmentType<typeof ReferenceList_reference>[]): Citations {
  const unique = new Map(readFragment(ReferenceList_reference, mentioned).map((reference) => [reference.id, reference]));
  return { references: [...unique.values()], numberOf: new Map([...unique.keys()].map((id, at) => [id, at + 1])) };
}
