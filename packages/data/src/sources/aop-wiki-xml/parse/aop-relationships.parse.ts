import type { AopRelationshipRecord, KeyEventRelationshipRecord } from '../../../records/aop.record.ts';
import type { XmlElement } from '../read/xml-element.ts';
import { attributeOf, childOf, childrenOf } from './element.ts';
import type { ExportInput } from './export-input.ts';
import type { ExportLinks } from './export-links.ts';
import { readAdjacency, readCall } from './export-words.ts';

/** The relationships of the file by id. */
export type RelationshipsById = ReadonlyMap<string, KeyEventRelationshipRecord>;

export interface UnresolvedAopRelationships {
  readonly uuids: readonly string[];
  /** Waits for the relationships; `events` are those of the AOP. */
  resolve(links: ExportLinks, aop: string, relationships: RelationshipsById, events: ReadonlySet<string>): readonly AopRelationshipRecord[];
}

/** The relationships of an AOP with their adjacency and grades in it. */
export function readAopRelationships(element: XmlElement | undefined, { source, report }: ExportInput): UnresolvedAopRelationships {
  const listed = childrenOf(element, 'relationship').map((child) => {
    const understanding = readCall(childOf(child, 'quantitative-understanding-value'), 'quantitativeUnderstanding', report);
    return {
      uuid: attributeOf(child, 'id'),
      line: child.line,
      grades: {
        adjacency: readAdjacency(childOf(child, 'adjacency'), report),
        weightOfEvidence: readCall(childOf(child, 'evidence'), 'weightOfEvidence', report),
        quantitativeUnderstanding: understanding === null ? null : { call: understanding, text: null },
      },
    };
  });
  const resolve: UnresolvedAopRelationships['resolve'] = (links, aop, relationships, events) => {
    const rows = new Map<string, AopRelationshipRecord>();
    for (const { uuid, line, grades } of listed) {
      const id = links.find('key-event-relationship', uuid, { record: aop, field: 'relationships' });
      const relationship = id === null ? undefined : relationships.get(id);
      // One that is missing was reported when it was looked for, one without its events when it was made.
      if (id === null || relationship === undefined) continue;
      const { upstream, downstream } = relationship;
      for (const event of new Set([upstream, downstream])) {
        if (events.has(event)) continue;
        report.doubtful({ line }, { field: 'relationships', code: 'event-not-in-aop', reason: `${event} of ${id} is not among the events of ${aop}` });
      }
      if (rows.has(id)) {
        report.doubtful({ line }, { field: 'relationships', code: 'duplicate-relationship', reason: `${id} stands in ${aop} a second time; the first stays` });
        continue;
      }
      rows.set(id, { aop, relationship: id, upstream, downstream, ...grades, sources: [source] });
    }
    return [...rows.values()];
  };
  return { uuids: listed.map(({ uuid }) => uuid), resolve };
}
