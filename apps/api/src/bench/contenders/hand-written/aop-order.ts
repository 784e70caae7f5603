import { compareIds, type AopEventRecord, type ReleaseContent } from '@sequela/data';
import { groupBy } from '../group-by.ts';
import { ranksOf, reachable } from './outcome-walk.ts';

/** The events of an AOP, causes first; those that nothing joins come last. Worked out once for each AOP. */
export function createAopOrder(content: ReleaseContent): (aop: string) => readonly AopEventRecord[] {
  const relationships = groupBy(content.aopRelationships, (row) => row.aop);
  const ordered = new Map<string, readonly AopEventRecord[]>();
  for (const [aop, rows] of groupBy(content.aopEvents, (row) => row.aop)) {
    const edges = relationships.get(aop) ?? [];
    const ranks = ranksOf(edges, reachable(edges));
    const rank = ({ event }: AopEventRecord): number => ranks.get(event) ?? Infinity;
    ordered.set(aop, [...rows].sort((a, b) => (rank(a) === rank(b) ? compareIds(a.event, b.event) : rank(a) - rank(b))));
  }
  return (aop) => ordered.get(aop) ?? [];
}
