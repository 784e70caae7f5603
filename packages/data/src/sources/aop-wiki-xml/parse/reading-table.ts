import { attributeOf } from './element.ts';
import type { XmlElement } from '../read/xml-element.ts';
import type { ExportKind } from './export-kinds.ts';
import { shown, type ExportReport } from './export-report.ts';

/** What was read of one top-level element, before its references are followed. */
export interface Reading {
  readonly line: number;
  /** What a message calls it. */
  readonly name: string;
}

/** The elements of one kind by UUID. */
export interface ReadingTable<R extends Reading> {
  readonly kind: ExportKind;
  /** Takes in an element; a second one under the same UUID is rejected, the first stays. */
  add(element: XmlElement, reading: R): void;
  get(uuid: string): R | undefined;
  entries(): Iterable<readonly [uuid: string, reading: R]>;
}

/** UUIDs of all kinds, with where each was met first. */
export type KnownUuids = Map<string, { readonly kind: ExportKind; readonly line: number }>;

export function createReadingTable<R extends Reading>(kind: ExportKind, uuids: KnownUuids, report: ExportReport): ReadingTable<R> {
  const readings = new Map<string, R>();
  return {
    kind,
    add(element, reading) {
      const uuid = attributeOf(element, 'id');
      const named = `the ${kind} “${shown(reading.name)}”`;
      const first = uuids.get(uuid);
      if (uuid === '') {
        report.rejected(element, { field: 'id', code: 'element-without-uuid', reason: `${named} has no id; nothing can refer to it, it is left out` });
      } else if (first?.kind === kind) {
        const reason = `${named} has the id ${shown(uuid)}, which a ${kind} in line ${first.line} has already; the first stays`;
        report.rejected(element, { field: 'id', code: 'uuid-used-twice', reason });
      } else {
        if (first !== undefined) {
          const reason = `${named} has the id ${shown(uuid)}, which a ${first.kind} in line ${first.line} has too; both are kept, each for references to its kind`;
          report.doubtful(element, { field: 'id', code: 'uuid-used-twice', reason });
        } else uuids.set(uuid, { kind, line: element.line });
        readings.set(uuid, reading);
      }
    },
    get: (uuid) => readings.get(uuid),
    entries: () => readings.entries(),
  };
}
