import type { EventComponent } from '../../../records/aop.record.ts';
import type { Term } from '../../../records/provenance.ts';
import type { ExportKind } from './export-kinds.ts';

/** The record that refers to another, and in which field. */
export interface LinkFrom {
  readonly record: string;
  readonly field: string;
}

/** Kinds whose elements are terms of ontologies. */
export type TermKind = 'biological-object' | 'biological-process';

/** Follows UUIDs to what they stand for. What leads nowhere is reported and answers null. */
export interface ExportLinks {
  /** Id of a record. */
  find(kind: Exclude<ExportKind, TermKind | 'biological-action'>, uuid: string, from: LinkFrom): string | null;
  term(kind: TermKind, uuid: string, from: LinkFrom): Term | null;
  action(uuid: string, from: LinkFrom): Pick<EventComponent, 'action' | 'actionText'>;
}
