import type { EventComponent } from '../../../records/aop.record.ts';
import type { Term } from '../../../records/provenance.ts';
import { readAction, readTerm } from '../../aop-wiki-tables/component-terms.ts';
import type { XmlElement } from '../read/xml-element.ts';
import { childOf, wordsOf } from './element.ts';
import type { ExportReport } from './export-report.ts';
import type { Reading } from './reading-table.ts';

/** An object or process: a term of an ontology. */
export interface TermReading extends Reading {
  readonly term: Term | null;
}

/** An action: what happens to an object or process. */
export interface ActionReading extends Reading {
  readonly action: Pick<EventComponent, 'action' | 'actionText'>;
}

/** A term written as `source`, `source-id` and `name`; null where the element is missing or says nothing. */
export function readTermElement(element: XmlElement | undefined, part: string, { file, lines }: ExportReport): Term | null {
  if (element === undefined) return null;
  const written = {
    ontology: wordsOf(childOf(element, 'source')),
    id: wordsOf(childOf(element, 'source-id')),
    label: wordsOf(childOf(element, 'name')),
  };
  return readTerm(written, part, { file, record: `line ${element.line}` }, lines);
}

export function readBiologicalTerm(element: XmlElement, part: 'object' | 'process', report: ExportReport): TermReading {
  const term = readTermElement(element, part, report);
  if (term === null) report.doubtful(element, { field: part, code: 'title-missing', reason: `a biological ${part} has neither a name nor an id` });
  return { line: element.line, name: term?.label ?? '', term };
}

export function readBiologicalAction(element: XmlElement, { file, lines }: ExportReport): ActionReading {
  const word = wordsOf(childOf(element, 'name'));
  return { line: element.line, name: word, action: readAction(word, { file, record: `line ${element.line}` }, lines) };
}
