import type { EventComponent, KeyEventRecord } from '../../../records/aop.record.ts';
import type { CellAssociationRecord } from '../../../records/immune.record.ts';
import type { Term } from '../../../records/provenance.ts';
import type { EventStressorRecord } from '../../../records/stressor.record.ts';
import { untitledEvent } from '../../aop-wiki-tables/aop-wiki-id.ts';
import { wikiEvent, wikiEventDirection } from '../../aop-wiki-tables/key-events.ts';
import type { XmlElement } from '../read/xml-element.ts';
import { readApplicability, withStatements } from './applicability.parse.ts';
import { readTermElement } from './biological-terms.parse.ts';
import { attributeOf, childOf, childrenOf, wordsOf, wordsOrNull } from './element.ts';
import type { ExportInput } from './export-input.ts';
import type { ExportLinks } from './export-links.ts';
import type { ExportReport } from './export-report.ts';
import { readLevel } from './export-words.ts';
import { readListedStressors, withoutWords } from './listed-stressors.parse.ts';
import type { Reading } from './reading-table.ts';
import { createRecordTexts, readOtherTexts } from './record-texts.ts';
import { takenTexts } from './reserved-texts.ts';
import { readTimestamps } from './timestamp.parse.ts';

/** An event with what stands at it. */
export interface EventRows {
  readonly event: KeyEventRecord;
  readonly eventStressors: readonly EventStressorRecord[];
  /** Cells of its cell terms; those of its components are made of the components. */
  readonly cellAssociations: readonly CellAssociationRecord[];
}

export interface EventReading extends Reading {
  /** `reservedBy` says where it stands, where its texts are not ours to take. */
  resolve(id: string, links: ExportLinks, reservedBy: string | null): EventRows;
}

const KNOWN = new Set([
  ...['title', 'short-name', 'biological-organization-level', 'description', 'measurement-methodology', 'references'],
  ...['evidence-supporting-taxonomic-applicability', 'evidence-collection-strategy', 'applicability', 'biological-events'],
  ...['cell-term', 'organ-term', 'key-event-stressors', 'creation-timestamp', 'last-modification-timestamp'],
]);

type UnresolvedComponents = (links: ExportLinks, record: string) => readonly EventComponent[];

/** What changes; like the tables, each component once, in the order of the file. */
function readComponents(element: XmlElement | undefined): UnresolvedComponents {
  const written = childrenOf(element, 'biological-event').map((child) => ({
    action: attributeOf(child, 'action-id'),
    object: attributeOf(child, 'object-id'),
    process: attributeOf(child, 'process-id'),
  }));
  return (links, record) => {
    const from = { record, field: 'components' };
    const components = new Map<string, EventComponent>();
    for (const { action, object, process } of written) {
      const component = {
        ...(action === '' ? { action: null } : links.action(action, from)),
        object: object === '' ? null : links.term('biological-object', object, from),
        process: process === '' ? null : links.term('biological-process', process, from),
      };
      const says = component.actionText ?? component.object ?? component.process ?? null;
      if (says !== null) components.set(JSON.stringify(component), component);
    }
    return [...components.values()];
  };
}

/** Terms under one name; the first is the event's, and the report names the others. */
function readTerms(element: XmlElement, name: 'cell-term' | 'organ-term', report: ExportReport): readonly Term[] {
  const terms = childrenOf(element, name).flatMap((child) => readTermElement(child, name, report) ?? []);
  if (terms.length > 1) {
    const reason = `${terms.length} elements ${name}; the first, “${terms[0]?.label ?? ''}”, is the event's, the others are ${terms.slice(1).map(({ label }) => label).join(', ')}`;
    report.doubtful(element, { field: name, code: 'several-terms', reason });
  }
  return terms;
}

/** The cell types that an event names as where it happens. */
function siteCells(source: string, event: string, terms: readonly Term[]): readonly CellAssociationRecord[] {
  const cells = new Map(terms.flatMap(({ id, label }) => (id?.startsWith('CL:') ? [[id, label] as const] : [])));
  return [...cells].map(([cell, label]) => ({
    key: `${event}|${cell}|CURATED`,
    event,
    cell,
    involvement: 'SITE',
    status: null,
    aops: null,
    context: null,
    sourceText: label,
    basis: 'CURATED',
    sources: [source],
    references: [],
    referencesInherited: false,
  }));
}

export function readKeyEvent(element: XmlElement, { source, report, references }: ExportInput): EventReading {
  const { line } = element;
  const title = wordsOf(childOf(element, 'title'));
  const texts = createRecordTexts();
  const cells = readTerms(element, 'cell-term', report);
  const [tissue = null] = readTerms(element, 'organ-term', report);
  const read = {
    shortName: wordsOrNull(childOf(element, 'short-name')),
    level: readLevel(childOf(element, 'biological-organization-level'), report),
    cell: cells[0] ?? null,
    tissue,
    ...readTimestamps(element, report),
    references: references.read(childOf(element, 'references')),
  };
  const written = {
    description: texts.read('description', childOf(element, 'description')),
    measurement: texts.read('measurement', childOf(element, 'measurement-methodology')),
    taxonomicEvidence: texts.read('taxonomicEvidence', childOf(element, 'evidence-supporting-taxonomic-applicability')),
    evidenceCollectionStrategy: texts.read('evidenceCollectionStrategy', childOf(element, 'evidence-collection-strategy')),
    otherTexts: readOtherTexts(element, KNOWN),
    ...texts.html(),
  };
  const applicability = readApplicability(childOf(element, 'applicability'), report);
  const componentsOf = readComponents(childOf(element, 'biological-events'));
  const stressors = readListedStressors(childOf(element, 'key-event-stressors'), 'key-event-stressor', true, report);
  return {
    line,
    name: title,
    resolve(id, links, reservedBy) {
      const components = componentsOf(links, id);
      if (title === '') {
        report.doubtful(id, { field: 'title', code: 'title-missing', reason: `has no title (line ${line}); it is shown as “${untitledEvent(id)}”` });
      }
      const direction = wikiEventDirection(id, title, components, report.file, report.lines);
      const taken = withStatements(takenTexts({ id, reservedBy, texts: written, none: { description: null, otherTexts: [] } }, report), applicability);
      return {
        event: wikiEvent(source, id, title || untitledEvent(id), { components, direction, applicability: applicability.resolve(links, id), ...read, ...taken }),
        eventStressors: stressors(links, id).map((listed) => ({ event: id, ...(reservedBy === null ? listed : withoutWords(listed)), sources: [source] })),
        cellAssociations: siteCells(source, id, cells),
      };
    },
  };
}
