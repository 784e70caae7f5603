import type { AopRelationshipRecord, KeyEventRecord } from '../records/aop.record.ts';
import type { CellAssociationRecord } from '../records/immune.record.ts';
import type { ReleaseContent } from '../records/release.record.ts';
import { makeCellAssociations } from '../sources/aop-wiki-tables/key-events.ts';
import { directionOfEvent } from '../sources/aop-wiki-tables/event-direction.ts';

const isWikiEvent = ({ id }: { readonly id: string }): boolean => id.startsWith('aop.events:');

/** The direction of an event of AOP-Wiki follows from its title and components: made of what the merge has kept. */
function agreeDirection(event: KeyEventRecord): KeyEventRecord {
  if (!isWikiEvent(event) || event.sources.length < 2) return event;
  return { ...event, direction: directionOfEvent(event.title, event.components).direction };
}

/** A cell that stands at an event as part of a component goes with the component, and says what the component says. */
function agreeCells(rows: readonly CellAssociationRecord[], events: readonly KeyEventRecord[]): readonly CellAssociationRecord[] {
  const shared = events.filter((event) => isWikiEvent(event) && event.sources.length > 1);
  const eventIds = new Set(shared.map(({ id }) => id));
  const made = makeCellAssociations('', new Map(shared.map(({ id, components }) => [id, components])));
  const words = new Map(made.map(({ key, sourceText }) => [key, sourceText]));
  return rows.flatMap((row) => {
    if (row.basis !== 'COMPONENT' || !eventIds.has(row.event)) return [row];
    const sourceText = words.get(row.key);
    return sourceText === undefined ? [] : [{ ...row, sourceText }];
  });
}

/** A relationship has the same events wherever it stands. */
function agreeEnds(rows: readonly AopRelationshipRecord[], { relationships }: ReleaseContent): readonly AopRelationshipRecord[] {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return rows.map((row) => {
    const relationship = byId.get(row.relationship);
    if (relationship === undefined || (relationship.upstream === row.upstream && relationship.downstream === row.downstream)) return row;
    return { ...row, upstream: relationship.upstream, downstream: relationship.downstream };
  });
}

/**
 * Makes again what follows from other tables, where several sources made it each of its own records:
 * directions and cells of components, and the events of relationships in AOPs.
 */
export function agreeTables(content: ReleaseContent): ReleaseContent {
  const keyEvents = content.keyEvents.map(agreeDirection);
  return {
    ...content,
    keyEvents,
    cellAssociations: agreeCells(content.cellAssociations, keyEvents),
    aopRelationships: agreeEnds(content.aopRelationships, content),
  };
}
