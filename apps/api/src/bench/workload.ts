/** Question 20 of the library: cytokines, receptors and cell types at each event that leads to an outcome, and which way. */
const QUESTION_20 = `
fragment Question20 on AdverseOutcome {
  id
  title
  keyEvents {
    nodes {
      id
      title
      direction { value }
      cytokines { edges { involvement effectOnEvent change node { id symbol } } }
      receptors { nodes { id symbol } }
      cellTypes { edges { involvement node { id label } } }
    }
  }
}`;

export interface Workload {
  readonly name: string;
  /** Connections that ask at once, each its next question after its last answer. */
  readonly connections: number;
  readonly body: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };
}

export const workloads: readonly Workload[] = [
  {
    name: 'one outcome',
    connections: 8,
    body: {
      query: `query One($id: ID!) { adverseOutcome(id: $id) { ...Question20 } } ${QUESTION_20}`,
      variables: { id: 'iraop.events:ao-vascular-leakage' },
    },
  },
  {
    name: 'twenty outcomes',
    connections: 4,
    body: {
      query: `query Many($first: Int!) { adverseOutcomes(first: $first, orderBy: { field: ID, direction: DESC }) { nodes { ...Question20 } } } ${QUESTION_20}`,
      variables: { first: 20 },
    },
  },
];
