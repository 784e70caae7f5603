import type { EventComponent } from '../../records/aop.record.ts';
import type { Term } from '../../records/provenance.ts';
import type { Direction } from '../../records/vocabularies.ts';
import type { ReportLine } from '../../records/release.record.ts';
import type { SourceReport } from '../source.ts';

/**
 * AOP-Wiki's words for what happens, and how much of each `Direction` can say. Null: that something
 * occurs, or when, is no direction. The word itself is kept with the component.
 */
const ACTIONS: ReadonlyMap<string, Direction | null> = new Map<string, Direction | null>([
  ['increased', 'INCREASED'],
  ['decreased', 'DECREASED'],
  ['abnormal', 'ABNORMAL'],
  ['disrupted', 'ABNORMAL'],
  ['functional change', 'ABNORMAL'],
  ['morphological change', 'ABNORMAL'],
  ['pathological', 'ABNORMAL'],
  ['occurrence', null],
  ['delayed', null],
  ['premature', null],
  ['arrested', null],
]);

/** A term as AOP-Wiki gives it: the ontology, the id there, the label. */
export interface WrittenTerm {
  readonly ontology: string;
  readonly id: string;
  readonly label: string;
}

/** Where a term or an action stands, for the report. */
export type WrittenAt = Pick<ReportLine, 'file' | 'record'>;

/** A term with the prefix its ontology has elsewhere: `MESH` and `D006965` make `MESH:D006965`. Null where nothing is written. */
export function readTerm(written: WrittenTerm, part: string, at: WrittenAt, report: SourceReport): Term | null {
  const ontology = written.ontology.trim();
  const id = written.id.trim();
  const label = written.label.trim();
  if (ontology === '' && id === '' && label === '') return null;
  const line = { ...at, field: `${part}Id` };
  if (id === '' || id === 'N/A') {
    report.note({ ...line, code: 'term-without-id', reason: `the ${part} “${label}” has no ontology id (“${id}”); its label is kept` });
    return { id: null, label };
  }
  if (label === '') report.note({ ...line, field: `${part}Label`, code: 'term-without-label', reason: `${id} has no label; the id stands in for it` });
  const colon = id.indexOf(':');
  if (colon >= 0 && ontology !== '' && id.slice(0, colon) !== ontology) {
    report.doubtful({ ...line, code: 'prefix-differs', reason: `the id ${id} is said to be of ${ontology}; it is kept as written` });
  }
  const prefixed = colon >= 0 || ontology === '' ? id : `${ontology}:${id}`;
  return { id: prefixed, label: label === '' ? prefixed : label };
}

/** An action as the direction it says and its own word. An unknown word is reported and kept without a direction. */
export function readAction(written: string, at: WrittenAt, report: SourceReport): Pick<EventComponent, 'action' | 'actionText'> {
  const word = written.trim();
  if (word === '') return { action: null };
  if (!ACTIONS.has(word)) {
    const reason = `“${word.slice(0, 60)}” is no action that AOP-Wiki is known to use; the word is kept, without a direction`;
    report.doubtful({ ...at, field: 'action', code: 'unknown-action', reason });
  }
  return { action: ACTIONS.get(word) ?? null, actionText: word };
}
