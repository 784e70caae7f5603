import type { ExportIds } from './export-ids.ts';
import type { ExportLinks, LinkFrom } from './export-links.ts';
import type { ExportReadings } from './export-readings.ts';
import { shown, type ExportReport } from './export-report.ts';

/** Follows references to the elements of a file; one that leads nowhere is rejected in the report. */
export function followLinks(readings: ExportReadings, ids: ExportIds, report: ExportReport): ExportLinks {
  const nothing = (kind: string, uuid: string, { record, field }: LinkFrom): null => {
    const named = uuid === '' ? `a ${kind} without naming one` : `the ${kind} ${shown(uuid)}, which the file does not have or which was left out`;
    report.rejected(record, { field, code: 'unknown-reference', reason: `refers to ${named}; the reference is left out` });
    return null;
  };
  return {
    find: (kind, uuid, from) => ids[kind].get(uuid) ?? nothing(kind, uuid, from),
    term(kind, uuid, from) {
      const reading = (kind === 'biological-object' ? readings.objects : readings.processes).get(uuid);
      return reading === undefined ? nothing(kind, uuid, from) : reading.term;
    },
    action: (uuid, from) => readings.actions.get(uuid)?.action ?? nothing('biological-action', uuid, from) ?? { action: null },
  };
}
