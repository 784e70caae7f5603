import { aopWikiId, type AopWikiKind } from '../aop-wiki-tables/aop-wiki-id.ts';
import { cleanTitle } from '../aop-wiki-tables/clean-title.ts';
import { readTurtle, splitIdentifier } from '../read-turtle.ts';
import type { SourceInput } from '../source.ts';
import type { Assertion } from './aop-titles.ts';
import { ASSERTIONS_FILE, BEL_CAUSE, BEL_OUTCOME, DC_DESCRIPTION, MODELS_FILE, RDFS_LABEL } from './aop-wiki-titles.raw.ts';
import { plainText } from './plain-text.ts';

type TitlesInput = Pick<SourceInput, 'files' | 'report'>;

const COLLECTIONS: Readonly<Record<AopWikiKind, string>> = { aop: 'aop', event: 'aop.events', relationship: 'aop.relationships' };

function parseIri(kind: AopWikiKind, iri: string): string | null {
  const parts = splitIdentifier(iri);
  return parts?.collection === COLLECTIONS[kind] ? aopWikiId(kind, parts.local) : null;
}

export interface AopModels {
  readonly titles: ReadonlyMap<string, string>;
  readonly descriptions: ReadonlyMap<string, string>;
}

/** Titles and descriptions. The file repeats an AOP for each of its outcomes; a text that differs from the first is reported. */
export function parseAopModels(source: string, { files, report }: TitlesInput): AopModels {
  const titles = new Map<string, string>();
  const descriptions = new Map<string, string>();
  const read = new Set<string>();
  for (const { subject, predicate, object } of readTurtle(files, source, MODELS_FILE)) {
    const field = predicate.value === RDFS_LABEL ? 'title' : predicate.value === DC_DESCRIPTION ? 'description' : null;
    const aop = field === null ? null : parseIri('aop', subject.value);
    if (field === null || aop === null) continue;
    const statement = `${aop} ${field} ${object.value}`;
    if (read.has(statement)) continue;
    read.add(statement);
    const known = field === 'title' ? titles : descriptions;
    const text = field === 'title' ? cleanTitle(object.value) : plainText(object.value);
    if (text === '') continue;
    if (!known.has(aop)) known.set(aop, text);
    else if (known.get(aop) !== text) {
      const reason = `the file has more than one ${field} of this AOP; the first stays`;
      report.doubtful({ file: MODELS_FILE, record: aop, field, code: 'texts-differ', reason });
    }
  }
  return { titles, descriptions };
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
