import { compareIds } from '../../records/compare-ids.ts';
import { conflictRank } from '../../records/conflict-kind.ts';
import type { ConflictRecord } from '../../records/evidence.record.ts';
import type { Release, ReleaseContent } from '../../records/release.record.ts';
import { REPORT_SEVERITIES } from '../../records/vocabularies.ts';
import type { NodeLink } from '../store.links.ts';
import { adjacency } from './adjacency.ts';
import type { Adjacency, LinkMakers } from './adjacency.ts';
import { citationsIn } from './cited-references.ts';
import { byLinkedId } from './node-links.ts';
import type { NodeTables } from './node-tables.ts';

const byId = (left: { readonly id: string }, right: { readonly id: string }): number => compareIds(left.id, right.id);

const disagreementsFirst = (left: ConflictRecord, right: ConflictRecord): number => conflictRank(left) - conflictRank(right) || byId(left, right);

/** Everything that cites a reference, each node once however many of its statements do. */
function citationsOfReference(content: ReleaseContent, nodes: NodeTables): Adjacency<NodeLink> {
  const citing = new Map<string, { readonly link: NodeLink; readonly references: Set<string> }>();
  for (const { from, references } of citationsIn(content, nodes)) {
    if (references.length === 0) continue;
    const name = `${from.type} ${from.id}`;
    const known = citing.get(name) ?? { link: from, references: new Set<string>() };
    citing.set(name, known);
    for (const reference of references) known.references.add(reference);
  }
  const pairs = [...citing.values()].flatMap(({ link, references }) => [...references].map((reference) => ({ reference, link })));
  const groups = adjacency(pairs, (pair) => pair.reference, (left, right) => byLinkedId(left.link, right.link));
  return new Map([...groups].map(([reference, group]) => [reference, group.map((pair) => pair.link)]));
}

/** What is said of records: claims, conflicts, citations, lines of the report. */
export function evidenceLinks({ content, report }: Release, nodes: NodeTables) {
  return {
    claimsOfGene: () => adjacency(content.claims, (row) => row.gene, byId),
    conflictsOfNode: () => adjacency(content.conflicts, (row) => row.subject, disagreementsFirst),
    citationsOfReference: () => citationsOfReference(content, nodes),
    // Sorting is stable: lines of one severity keep the order of the report.
    reportOfSource: () => adjacency(report, (line) => line.source, (left, right) => REPORT_SEVERITIES.indexOf(left.severity) - REPORT_SEVERITIES.indexOf(right.severity)),
  } satisfies Partial<LinkMakers>;
}
