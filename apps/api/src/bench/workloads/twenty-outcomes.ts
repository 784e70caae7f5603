import { fragmentsOf, question } from '@sequela/schema/questions';
import type { MakeWorkload } from './workload.ts';

/** The same of twenty outcomes at once, with what holds for any AOP. */
const QUERY = `query Many($first: Int!, $id: ID) { adverseOutcomes(first: $first, orderBy: { field: ID, direction: DESC }) { nodes { ...ReportedAtEachEvent } } } ${fragmentsOf(question('reported-at-each-event').document)}`;

export const twentyOutcomes: MakeWorkload = () => ({ name: 'twenty outcomes', connections: 4, asked: [{ operationName: 'Many', query: QUERY, variables: { first: 20 } }] });
