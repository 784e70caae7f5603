import { aopWikiId, type AopWikiKind } from '../aop-wiki-tables/aop-wiki-id.ts';
import { cleanTitle } from '../aop-wiki-tables/clean-title.ts';
import { readTurtle, splitIdentifier } from '../read-turtle.ts';
import type { SourceInput } from '../source.ts';
import type { Assertion } from './aop-titles.ts';
import { ASSERTIONS_FILE, BEL_CAUSE, BEL_OUTCOME, DC_DESCRIPTION, MODELS_FILE, RDFS_LABEL } from './aop-wiki-titles.raw.ts';
import { plainText } from './plain-text.ts';

type TitlesInput = Pick<SourceInput, 'files' | 'report'>;

const COLLECTIONS: Readonly<Record<AopWikiKind, string>> = {
  aop: 'aop',
  event: 'aop.events',
  relationship: 'aop.relationships',
  stressor: 'aop.stressor',
};

function parseIri(kind: AopWikiKind, iri: string): string | null {
  const parts = splitIdentifier(iri);
  return parts?.collection === COLLECTIONS[kind] ? aopWikiId(kind, parts.local) : null;
}

export interface AopModels {
  readonly titles: ReadonlyMap<string, string>;
  /** Different texts of each AOP, in the order of the file; see `AopTitles.descriptions`. */
  readonly descriptions: ReadonlyMap<string, readonly string[]>;
}

/** Titles and descriptions. The file repeats an AOP for each of its outcomes; a title that differs from the first is reported. */
export function parseAopModels(source: string, { files, report }: TitlesInput): AopModels {
  const titles = new Map<string, string>();
  const descriptions = new Map<string, Set<string>>();
  for (const { subject, predicate, object } of readTurtle(files, source, MODELS_FILE)) {
    if (predicate.value !== RDFS_LABEL && predicate.value !== DC_DESCRIPTION) continue;
    const aop = parseIri('aop', subject.value);
    if (aop === null) continue;
    if (predicate.value === DC_DESCRIPTION) {
      const text = plainText(object.value);
      if (text !== '') descriptions.set(aop, (descriptions.get(aop) ?? new Set()).add(text));
      continue;
    }
    const title = cleanTitle(object.value);
    const known = titles.get(aop);
    if (known === undefined && title !== '') titles.set(aop, title);
    if (known === undefined || title === '' || known === title) continue;
    report.doubtful({ file: MODELS_FILE, record: aop, field: 'title', code: 'titles-differ', reason: 'the file has more than one title of this AOP; the first stays' });
  }
  return { titles, descriptions: new Map([...descriptions].map(([aop, texts]) => [aop, [...texts]])) };
}

/** Cause and outcome of every relationship. One that lacks either, or has two, is rejected in the report. */
export function parseAssertions(source: string, { files, report }: TitlesInput): ReadonlyMap<string, Assertion> {
  const ends = new Map<string, { cause: Set<string>; outcome: Set<string> }>();
  for (const { subject, predicate, object } of readTurtle(files, source, ASSERTIONS_FILE)) {
    const end = predicate.value === BEL_CAUSE ? 'cause' : predicate.value === BEL_OUTCOME ? 'outcome' : null;
    const relationship = end === null ? null : parseIri('relationship', subject.value);
    if (end === null || relationship === null) continue;
    const known = ends.get(relationship) ?? { cause: new Set(), outcome: new Set() };
    known[end].add(parseIri('event', object.value) ?? object.value);
    ends.set(relationship, known);
  }
  const assertions = new Map<string, Assertion>();
  for (const [id, { cause, outcome }] of ends) {
    const [upstream] = cause;
    const [downstream] = outcome;
    if (upstream !== undefined && downstream !== undefined && cause.size === 1 && outcome.size === 1) {
      assertions.set(id, { upstream, downstream });
      continue;
    }
    const reason = `has ${cause.size} causes and ${outcome.size} outcomes where one of each is expected`;
    report.rejected({ file: ASSERTIONS_FILE, record: id, field: null, code: 'incomplete-relationship', reason });
  }
  return assertions;
}
