import type { Adjacency, EvidenceCall, OrganisationLevel, Sex, WikiLicence } from '../../../records/vocabularies.ts';
import type { XmlElement } from '../read/xml-element.ts';
import { wordsOf } from './element.ts';
import { shown, type ExportReport } from './export-report.ts';

/** Words of the export in lower case, and what they mean here. */
type Words<T> = ReadonlyMap<string, T>;

const LEVELS: Words<OrganisationLevel> = new Map([
  ['molecular', 'MOLECULAR'],
  ['cellular', 'CELLULAR'],
  ['tissue', 'TISSUE'],
  ['organ', 'ORGAN'],
  ['individual', 'INDIVIDUAL'],
  ['population', 'POPULATION'],
]);

const CALLS: Words<EvidenceCall> = new Map([
  ['high', 'HIGH'],
  ['moderate', 'MODERATE'],
  ['low', 'LOW'],
  ['not specified', 'NOT_SPECIFIED'],
]);

const ADJACENCY_WORDS: Words<Adjacency> = new Map([
  ['adjacent', 'ADJACENT'],
  ['non-adjacent', 'NON_ADJACENT'],
]);

const SEX_WORDS: Words<Sex> = new Map([
  ['female', 'FEMALE'],
  ['male', 'MALE'],
  ['mixed', 'MIXED'],
  ['hermaphrodite', 'HERMAPHRODITE'],
  ['unspecific', 'UNSPECIFIC'],
]);

const LICENCE_WORDS: Words<WikiLicence> = new Map([
  ['by-sa', 'BY_SA'],
  ['cc by-sa', 'BY_SA'],
  ['cc-by-sa', 'BY_SA'],
  ['arr', 'ALL_RIGHTS_RESERVED'],
  ['all rights reserved', 'ALL_RIGHTS_RESERVED'],
]);

/** A word of a closed vocabulary; null where the element is missing or empty, and, with a report line, where nobody knows the word. */
function readWord<T>(
  element: XmlElement | undefined,
  words: Words<T>,
  field: string,
  code: string,
  report: ExportReport,
  effect = 'it is left out',
): T | null {
  const word = wordsOf(element);
  if (element === undefined || word === '') return null;
  const value = words.get(word.toLowerCase());
  if (value === undefined) {
    report.doubtful(element, { field, code, reason: `“${shown(word)}” is none of ${[...words.keys()].join(', ')}; ${effect}` });
  }
  return value ?? null;
}

export const readLevel = (element: XmlElement | undefined, report: ExportReport): OrganisationLevel | null =>
  readWord(element, LEVELS, 'level', 'unknown-level', report);

export const readCall = (element: XmlElement | undefined, field: string, report: ExportReport): EvidenceCall | null =>
  readWord(element, CALLS, field, 'unknown-evidence', report);

export const readAdjacency = (element: XmlElement | undefined, report: ExportReport): Adjacency | null =>
  readWord(element, ADJACENCY_WORDS, 'adjacency', 'unknown-adjacency', report);

export const readSex = (element: XmlElement | undefined, report: ExportReport): Sex | null =>
  readWord(element, SEX_WORDS, 'applicability', 'unknown-sex', report, 'it is kept among the other texts');

export const readLicence = (element: XmlElement | undefined, report: ExportReport): WikiLicence | null =>
  readWord(element, LICENCE_WORDS, 'wikiLicence', 'unknown-licence', report);
