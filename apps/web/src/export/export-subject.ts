import { readCompareView, type CompareView } from '../components/compare/compare-view.ts';
import { readPathsView, type PathsView } from '../components/path/paths-view.ts';
import type { SearchParams } from '../components/ui/search-params.ts';
import { compareHref } from '../components/compare/compare-view.ts';
import { pathsHref } from '../components/path/paths-view.ts';
import { aopPath, outcomePath } from '../wording/route.ts';

/** The pages whose network can be taken along; each is the first part of its path. */
export const EXPORT_KINDS = ['aops', 'outcomes', 'paths', 'compare'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Which statements count, as the page of an outcome has it in its address. */
export interface ExportView {
  /** Only what was seen in humans. */
  readonly humanOnly: boolean;
  /** Also names that merely stand in a text. */
  readonly alsoNamed: boolean;
}

/** What a file is about: one AOP, one outcome, the paths between two events, or several things compared. */
export type ExportSubject =
  | { readonly kind: 'aops' | 'outcomes'; readonly id: string; readonly view: ExportView }
  | { readonly kind: 'paths'; readonly paths: PathsView; readonly view: ExportView }
  | { readonly kind: 'compare'; readonly compare: CompareView; readonly view: ExportView };

/** A subject found by an address, or in words what is wrong with it. */
export type FoundSubject = { readonly kind: 'found'; readonly subject: ExportSubject } | { readonly kind: 'missing'; readonly lines: readonly string[] };

/**
 * Reads the parts of an address behind its format: `aops/aop:40`, `outcomes/<id>`, `paths?from=&to=`, `compare?of=&of=`;
 * paths and comparisons take what their pages take, as ids.
 */
export function readExportSubject(parts: readonly string[], params: SearchParams): FoundSubject {
  const [named = '', id, ...more] = parts;
  const kind = EXPORT_KINDS.find((each) => each === named);
  const view: ExportView = { humanOnly: params['evidence'] === 'human', alsoNamed: params['also'] === 'named' };
  if (kind === undefined) return missing(`There is nothing under "${named}". There is: ${EXPORT_KINDS.join(', ')}.`);
  if (more.length > 0) return missing(`After the id comes nothing; "${more.join('/')}" is too much.`);
  if (kind === 'aops' || kind === 'outcomes') return id === undefined || id === '' ? missing(`Say which: /${kind}/<id>.`) : { kind: 'found', subject: { kind, id, view } };
  if (id !== undefined) return missing(`${kind} takes no id in its path.`);
  if (kind === 'paths') {
    const paths = readPathsView(params);
    return paths.from === '' || paths.to === '' ? missing('Paths need both ends: /paths?from=<id>&to=<id>.') : { kind: 'found', subject: { kind, paths, view } };
  }
  const compare = readCompareView(params);
  return compare.of.length < 2 ? missing('A comparison needs two things or more: /compare?of=<id>&of=<id>, with kind=outcomes for outcomes.') : { kind: 'found', subject: { kind, compare, view } };
}

const missing = (line: string): FoundSubject => ({ kind: 'missing', lines: [line] });

/** The page that shows what a file holds. */
export function pageOfSubject(subject: ExportSubject): string {
  const view = viewParams(subject.view);
  switch (subject.kind) {
    case 'aops':
      return aopPath(subject.id);
    case 'outcomes':
      return withParams(outcomePath(subject.id), view);
    case 'paths':
      return pathsHref(subject.paths);
    case 'compare':
      return compareHref(subject.compare);
  }
}

/** The address of a subject as a file of some format. */
export function exportPath(format: string, subject: ExportSubject, params: Readonly<Record<string, string>> = {}): string {
  const page = subject.kind === 'outcomes' ? outcomePath(subject.id) : pageOfSubject(subject);
  return withParams(`/export/${format}${page}`, { ...viewParams(subject.view), ...params });
}

const viewParams = ({ humanOnly, alsoNamed }: ExportView): Readonly<Record<string, string>> => ({ ...(humanOnly && { evidence: 'human' }), ...(alsoNamed && { also: 'named' }) });

function withParams(path: string, params: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(params).toString();
  if (query === '') return path;
  return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}
