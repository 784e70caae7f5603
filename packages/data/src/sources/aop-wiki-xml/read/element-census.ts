import type { SourceReport } from '../../source.ts';
import { isKnown, isKnownAttribute } from './known-elements.ts';
import type { XmlElement } from './xml-element.ts';
import { quoted } from './xml-faults.ts';

/** Distinct unknown elements and attributes that get a line of their own. */
const LINES = 200;

/** Distinct paths that are counted; beyond, a file made of endless new names is counted in one sum. */
const PATHS = 20_000;

/** What is met at one path. The path is put together once, not once per element. */
interface PathNode {
  readonly path: string;
  readonly known: boolean;
  readonly firstLine: number;
  readonly children: Map<string, PathNode>;
  readonly unknownAttributes: Map<string, { readonly firstLine: number; count: number }>;
  count: number;
  /** Of these elements, those with text of their own. */
  withText: number;
}

/** Counts every element of a file by its path, so that what the importer does not know is named, once. */
export interface ElementCensus {
  /** Counts a top-level element and everything in it. */
  add(element: XmlElement): void;
  /** Elements by path below `<data>`, in the order in which they were first met. */
  counts(): ReadonlyMap<string, number>;
  /**
   * One line per unknown element (`unknown-element`: DOUBTFUL where it holds text, otherwise NOTE)
   * and per unknown attribute (`unknown-attribute`, NOTE), with its count and the first line.
   */
  report(report: SourceReport, file: string): void;
}

export function createElementCensus(): ElementCensus {
  const top = new Map<string, PathNode>();
  const all: PathNode[] = [];
  let uncounted = 0;

  const nodeOf = (siblings: Map<string, PathNode>, parent: string, { name, line }: XmlElement): PathNode | null => {
    const met = siblings.get(name);
    if (met !== undefined) return met;
    if (all.length >= PATHS) return null;
    const path = parent === '' ? name : `${parent}/${name}`;
    const node = { path, known: isKnown(path), firstLine: line, children: new Map(), unknownAttributes: new Map(), count: 0, withText: 0 };
    siblings.set(name, node);
    all.push(node);
    return node;
  };

  const countAttributes = (node: PathNode, element: XmlElement): void => {
    for (const attribute of Object.keys(element.attributes)) {
      if (isKnownAttribute(node.path, attribute)) continue;
      const met = node.unknownAttributes.get(attribute);
      if (met !== undefined) met.count += 1;
      else if (node.unknownAttributes.size < LINES) node.unknownAttributes.set(attribute, { firstLine: element.line, count: 1 });
    }
  };

  const count = (siblings: Map<string, PathNode>, parent: string, element: XmlElement): void => {
    const node = nodeOf(siblings, parent, element);
    if (node === null) {
      uncounted += 1;
      return;
    }
    node.count += 1;
    if (element.text !== '') node.withText += 1;
    countAttributes(node, element);
    for (const child of element.children) count(node.children, node.path, child);
  };

  const times = (amount: number): string => (amount === 1 ? 'once' : `${amount} times`);

  const unknownElements = (report: SourceReport, file: string): number => {
    const unknown = all.filter((node) => !node.known);
    for (const { path, firstLine, count: met, withText } of unknown.slice(0, LINES)) {
      const reason = `is an element this version does not know, met ${times(met)}, first in line ${firstLine}`;
      const line = { file, record: quoted(path), field: null, code: 'unknown-element' };
      if (withText > 0) report.doubtful({ ...line, reason: `${reason}; ${withText} of them with text` });
      else report.note({ ...line, reason });
    }
    return Math.max(0, unknown.length - LINES) + uncounted;
  };

  const unknownAttributes = (report: SourceReport, file: string): number => {
    const unknown = all.flatMap(({ path, unknownAttributes: met }) => [...met].map(([attribute, tally]) => ({ path, attribute, ...tally })));
    for (const { path, attribute, firstLine, count: met } of unknown.slice(0, LINES)) {
      const reason = `is an attribute this version does not know, met ${times(met)}, first in line ${firstLine}`;
      report.note({ file, record: quoted(path), field: quoted(attribute), code: 'unknown-attribute', reason });
    }
    return Math.max(0, unknown.length - LINES);
  };

  return {
    add: (element) => count(top, '', element),
    counts: () => new Map(all.map((node) => [node.path, node.count])),
    report(report, file) {
      const others = unknownElements(report, file) + unknownAttributes(report, file);
      if (others === 0) return;
      const reason = `${others} more elements and attributes that this version does not know`;
      report.doubtful({ file, record: 'others', field: null, code: 'unknown-element', reason });
    },
  };
}
