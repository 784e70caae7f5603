import type { SourceReport } from '../../source.ts';
import { quoted } from './xml-faults.ts';

/** Kinds of things in a file that are read past, and what the report says of them. */
const KINDS = {
  instruction: { code: 'processing-instruction', reason: 'is an instruction to a program; it was not followed' },
  element: { code: 'foreign-element', reason: 'is an element of another namespace; it was left out with all it holds' },
  attribute: { code: 'foreign-attribute', reason: 'is an attribute of another namespace; it was left out' },
  text: { code: 'loose-text', reason: 'is text between the elements of the file; it was left out' },
} as const;

export type PassedOverKind = keyof typeof KINDS;

/** Distinct things of one kind that get a line of their own. */
const LINES_PER_KIND = 50;

interface Tally {
  readonly line: number;
  count: number;
}

/** Counts what a file holds and nobody asked for; one report line per thing, however often it is met. */
export interface PassedOver {
  add(kind: PassedOverKind, name: string, line: number): void;
  report(report: SourceReport, file: string): void;
}

export function createPassedOver(): PassedOver {
  const tallies = new Map<PassedOverKind, Map<string, Tally>>();
  const others = new Map<PassedOverKind, number>();
  return {
    add(kind, name, line) {
      const named = tallies.get(kind) ?? new Map<string, Tally>();
      tallies.set(kind, named);
      const key = quoted(name);
      const tally = named.get(key);
      if (tally !== undefined) tally.count += 1;
      else if (named.size < LINES_PER_KIND) named.set(key, { line, count: 1 });
      else others.set(kind, (others.get(kind) ?? 0) + 1);
    },
    report(report, file) {
      for (const [kind, named] of tallies) {
        const { code, reason } = KINDS[kind];
        for (const [name, { line, count }] of named) {
          const times = count === 1 ? '' : `, ${count} times`;
          report.doubtful({ file, record: `line ${line}`, field: name, code, reason: `${name} ${reason} (first in line ${line}${times})` });
        }
        const rest = others.get(kind);
        if (rest !== undefined) report.doubtful({ file, record: 'others', field: null, code, reason: `${rest} more of other names: each ${reason}` });
      }
    },
  };
}
