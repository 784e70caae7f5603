import type { XmlElement } from '../read/xml-element.ts';
import { attributeOf } from './element.ts';
import { isExportKind, type ExportKind } from './export-kinds.ts';
import { shown, type ExportReport } from './export-report.ts';

/** The AOP-Wiki number of an element, and where the file says it. */
export interface WikiNumber {
  readonly number: string;
  readonly line: number;
}

/** Numbers by kind and UUID. */
export interface WikiNumbers {
  readonly size: number;
  get(kind: ExportKind, uuid: string): WikiNumber | undefined;
  set(kind: ExportKind, uuid: string, number: WikiNumber): void;
  /** All of them, in the order of the file. */
  entries(): Iterable<{ readonly kind: ExportKind; readonly uuid: string } & WikiNumber>;
}

export function createWikiNumbers(): WikiNumbers {
  const numbers = new Map<string, { readonly kind: ExportKind; readonly uuid: string } & WikiNumber>();
  return {
    get size() {
      return numbers.size;
    },
    get: (kind, uuid) => numbers.get(`${kind} ${uuid}`),
    set: (kind, uuid, number) => numbers.set(`${kind} ${uuid}`, { kind, uuid, ...number }),
    entries: () => numbers.values(),
  };
}

const ENDING = '-reference';
const NUMBER = /^[1-9]\d*$/;

/** Takes in `<key-event-reference id="UUID" aop-wiki-id="142"/>` and its like. */
export function readVendorSpecific(element: XmlElement, numbers: WikiNumbers, report: ExportReport): void {
  for (const child of element.children) {
    const kind = child.name.endsWith(ENDING) ? child.name.slice(0, -ENDING.length) : '';
    if (!isExportKind(kind)) continue;
    const uuid = attributeOf(child, 'id');
    const number = attributeOf(child, 'aop-wiki-id');
    const known = numbers.get(kind, uuid);
    if (uuid === '' || !NUMBER.test(number)) {
      const reason = `a ${kind} needs an id and a number of AOP-Wiki; this has “${shown(uuid)}” and “${shown(number)}”`;
      report.rejected(child, { field: 'aop-wiki-id', code: 'malformed-number', reason });
    } else if (known === undefined) numbers.set(kind, uuid, { number, line: child.line });
    else if (known.number === number) {
      report.note(child, { field: 'id', code: 'uuid-numbered-twice', reason: `the ${kind} ${shown(uuid)} has its number ${number} twice; it counts once` });
    } else {
      const reason = `the ${kind} ${shown(uuid)} has number ${known.number} in line ${known.line} and ${number} here; the first stays`;
      report.doubtful(child, { field: 'id', code: 'uuid-numbered-twice', reason });
    }
  }
}
