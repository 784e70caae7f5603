import type { EventComponent, EventDirection, KeyEventRecord } from '../../records/aop.record.ts';
import type { CellAssociationRecord } from '../../records/immune.record.ts';
import type { SourceReport } from '../source.ts';
import { aopWikiPage } from './aop-wiki-id.ts';
import { componentWords, type ComponentsByEvent } from './components.parse.ts';
import { directionOfEvent } from './event-direction.ts';
import type { Placements } from './placements.parse.ts';

/** An event of AOP-Wiki with nothing but an id and a title; `more` adds what a source knows besides. */
export const wikiEvent = (source: string, id: string, title: string, more: Partial<KeyEventRecord>): KeyEventRecord => ({
  type: 'KeyEvent',
  id,
  title,
  aliases: [],
  description: null,
  level: null,
  direction: null,
  components: [],
  tissue: null,
  cell: null,
  context: null,
  status: null,
  statusReason: null,
  evidenceScope: [],
  contradictions: [],
  aopWikiMatches: [],
  sourceUrl: aopWikiPage('event', id),
  note: null,
  basis: 'CURATED',
  sources: [source],
  references: [],
  referencesInherited: false,
  ...more,
});

/** The direction of an event by its title and components; reports where the two contradict each other. */
export function wikiEventDirection(
  id: string,
  title: string,
  components: readonly EventComponent[],
  file: string,
  report: SourceReport,
): EventDirection | null {
  const { direction, contradicts } = directionOfEvent(title, components);
  if (contradicts) {
    const action = components[0]?.actionText ?? '';
    const reason = `the first word of the title and the action of the components (${action}) contradict each other; the event has no direction here`;
    report.doubtful({ file, record: id, field: 'direction', code: 'direction-contradicts', reason });
  }
  return direction;
}

/** The events of the placements with their components. Reports components of events that stand in no AOP. */
export function makeKeyEvents(
  source: string,
  { titles }: Placements,
  components: ComponentsByEvent,
  file: string,
  report: SourceReport,
): readonly KeyEventRecord[] {
  for (const event of components.keys()) {
    if (titles.has(event)) continue;
    const reason = 'has components, but no AOP of the tables has the event; the components are left out';
    report.rejected({ file, record: event, field: null, code: 'unknown-event', reason });
  }
  return [...titles].map(([id, { title, others }]) => {
    const ownComponents = components.get(id) ?? [];
    const direction = wikiEventDirection(id, title, ownComponents, file, report);
    return wikiEvent(source, id, title, { aliases: others, components: ownComponents, direction });
  });
}

/**
 * Cell types that components name, as the thing that changes or as where it happens. One row for an
 * event and a cell, whose words are those of all components that name it. What the cell does there
 * is not said, so that its involvement is null.
 */
export function makeCellAssociations(source: string, components: ComponentsByEvent): readonly CellAssociationRecord[] {
  const words = new Map<string, { readonly event: string; readonly cell: string; readonly words: string[] }>();
  for (const [event, ownComponents] of components) {
    for (const component of ownComponents) {
      for (const term of [component.object, component.process]) {
        if (!term?.id?.startsWith('CL:')) continue;
        const key = `${event}|${term.id}|COMPONENT`;
        const known = words.get(key) ?? { event, cell: term.id, words: [] };
        known.words.push(componentWords(component));
        words.set(key, known);
      }
    }
  }
  return [...words].map(([key, { event, cell, words: said }]) => ({
    key,
    event,
    cell,
    involvement: null,
    status: null,
    aops: null,
    context: null,
    sourceText: said.join(' | '),
    basis: 'COMPONENT',
    sources: [source],
    references: [],
    referencesInherited: false,
  }));
}
