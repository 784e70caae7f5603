import { fragmentsOf, question } from '@sequela/schema/questions';

/** Question 20 of the library: cytokines, receptors and cell types at each event that leads to an outcome, and which way. */
const { document, examples } = question('reported-at-each-event');

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
      query: document,
      variables: examples.full?.variables ?? {},
    },
  },
  {
    name: 'twenty outcomes',
    connections: 4,
    body: {
      query: `query Many($first: Int!, $id: ID) { adverseOutcomes(first: $first, orderBy: { field: ID, direction: DESC }) { nodes { ...ReportedAtEachEvent } } } ${fragmentsOf(document)}`,
      variables: { first: 20 },
    },
  },
];
