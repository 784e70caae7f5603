import type { SourceReport } from '../../source.ts';
import { holdsText, isKnown, isKnownAttribute, isListed } from './known-elements.ts';
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
  /** Of these elements, those that stand after another in the same parent, though the first alone is read. */
  repeated: number;
  /** Line of the first such element. */
  repeatedLine: number;
}

/** Counts every element of a file by its path, so that what the importer does not know is named, once. */
export interface ElementCensus {
  /** Counts a top-level element and everything in it. */
  add(element: XmlElement): void;
  /** Elements by path below `<data>`, in the order in which they were first met. */
  counts(): ReadonlyMap<string, number>;
  /**
   * One line per unknown element (`unknown-element`: DOUBTFUL where it holds text, otherwise NOTE)
   * and per unknown attribute (`unknown-attribute`, NOTE), with its count and the first line. Per known
   * element: what is passed over since the first of its kind is read alone (`repeated-element`, DOUBTFUL),
   * and text where none is read (`text-not-read`, DOUBTFUL).
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
    const node = { path, known: isKnown(path), firstLine: line, children: new Map(), unknownAttributes: new Map(), count: 0, withText: 0, repeated: 0, repeatedLine: 0 };
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

  const countRepeated = (parent: PathNode, { children }: XmlElement): void => {
    const met = new Set<string>();
    for (const { name, line } of children) {
      const node = met.has(name) ? parent.children.get(name) : undefined;
      met.add(name);
      if (node?.known !== true || isListed(node.path)) continue;
      if (node.repeated === 0) node.repeatedLine = line;
      node.repeated += 1;
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
    countRepeated(node, element);
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

  /** What known elements hold and no record takes in; their paths are few, so that every one gets its line. */
  const passedOver = (report: SourceReport, file: string): void => {
    for (const { path, known, firstLine, withText, repeated, repeatedLine } of all) {
      if (!known) continue;
      const line = { file, record: path, field: null };
      if (repeated > 0) {
        const reason = `stands again ${times(repeated)} where one is expected, first in line ${repeatedLine}; the first is read, the others are left out`;
        report.doubtful({ ...line, code: 'repeated-element', reason });
      }
      if (withText > 0 && !holdsText(path)) {
        const reason = `holds text of its own ${times(withText)}, where none is expected (first met in line ${firstLine}); the text is left out`;
        report.doubtful({ ...line, code: 'text-not-read', reason });
      }
    }
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
      passedOver(report, file);
      const others = unknownElements(report, file) + unknownAttributes(report, file);
      if (others === 0) return;
      const reason = `${others} more elements and attributes that this version does not know`;
      report.doubtful({ file, record: 'others', field: null, code: 'unknown-element', reason });
    },
  };
}
