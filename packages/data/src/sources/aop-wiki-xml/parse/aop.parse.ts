import type { AopEventRecord, AopRecord, AopRelationshipRecord } from '../../../records/aop.record.ts';
import type { AopStressorRecord } from '../../../records/stressor.record.ts';
import type { WikiLicence } from '../../../records/vocabularies.ts';
import { aopWikiPage, untitledAop } from '../../aop-wiki-tables/aop-wiki-id.ts';
import { wikiAop } from '../../aop-wiki-tables/wiki-aop.ts';
import type { XmlElement } from '../read/xml-element.ts';
import { readPlacements } from './aop-events.parse.ts';
import { readAopRelationships, type RelationshipsById } from './aop-relationships.parse.ts';
import { readAopTexts } from './aop-texts.parse.ts';
import { readApplicability, withStatements } from './applicability.parse.ts';
import { childOf, wordsOf, wordsOrNull } from './element.ts';
import type { ExportInput } from './export-input.ts';
import type { ExportLinks } from './export-links.ts';
import { shown } from './export-report.ts';
import { readLicence } from './export-words.ts';
import { readListedStressors } from './listed-stressors.parse.ts';
import type { Reading } from './reading-table.ts';
import { readTimestamps } from './timestamp.parse.ts';

/** An AOP with what stands in it. */
export interface AopRows {
  readonly aop: AopRecord;
  readonly aopEvents: readonly AopEventRecord[];
  readonly aopRelationships: readonly AopRelationshipRecord[];
  readonly aopStressors: readonly AopStressorRecord[];
}

export interface AopReading extends Reading {
  /** The terms of its texts in words, where they are not ours to take; null where they are. */
  readonly reservedTerms: string | null;
  /** UUIDs of what stands in it, whether the file has that or not. */
  readonly holds: { readonly events: readonly string[]; readonly relationships: readonly string[] };
  resolve(id: string, links: ExportLinks, relationships: RelationshipsById): AopRows;
}

/** The terms of the texts, and whether they let us take them: a word nobody knows grants nothing. */
function readTerms(element: XmlElement | undefined, { report }: ExportInput): { readonly wikiLicence: WikiLicence | null; readonly withTexts: boolean } {
  const wikiLicence = readLicence(element, report);
  return { wikiLicence, withTexts: wikiLicence === 'BY_SA' || wordsOf(element) === '' };
}

export function readAop(element: XmlElement, input: ExportInput): AopReading {
  const { source, report, references } = input;
  const { line } = element;
  const title = wordsOf(childOf(element, 'title'));
  const status = childOf(element, 'status');
  const licence = childOf(status, 'wiki-license');
  const licenceWord = wordsOf(licence);
  const { wikiLicence, withTexts } = readTerms(licence, input);
  const applicability = readApplicability(childOf(element, 'applicability'), report);
  const read = {
    status: {
      oecd: wordsOrNull(childOf(status, 'oecd-status')),
      saaop: wordsOrNull(childOf(status, 'saaop-status')),
      wiki: wordsOrNull(childOf(status, 'wiki-status')),
    },
    wikiLicence,
    shortName: wordsOrNull(childOf(element, 'short-name')),
    oecdProject: wordsOrNull(childOf(element, 'oecd-project')),
    ...readTimestamps(element, report),
    references: references.read(childOf(element, 'references')),
    ...withStatements(readAopTexts(element, withTexts), applicability),
  };
  const placements = readPlacements(element, withTexts, input);
  const relationshipsOf = readAopRelationships(childOf(element, 'key-event-relationships'), input);
  const stressorsOf = readListedStressors(childOf(element, 'aop-stressors'), 'aop-stressor', withTexts, report);
  const reserved = wikiLicence === 'ALL_RIGHTS_RESERVED' ? 'All rights reserved' : `“${shown(licenceWord)}”`;
  return {
    line,
    name: title,
    reservedTerms: withTexts ? null : reserved,
    holds: { events: placements.uuids, relationships: relationshipsOf.uuids },
    resolve(id, links, relationships) {
      if (title === '') {
        report.doubtful(id, { field: 'title', code: 'title-missing', reason: `has no title (line ${line}); it is shown as “${untitledAop(id)}”` });
      }
      const page = aopWikiPage('aop', id);
      if (!withTexts) {
        const reason = `its terms are ${reserved}: title, structure, status and grades are taken in, its texts are not; they stand at ${page}`;
        report.note(id, { field: 'wikiLicence', code: wikiLicence === null ? 'texts-left-out' : 'all-rights-reserved', reason });
      }
      const note = `The terms of this AOP in AOP-Wiki are: ${reserved}. Only facts are shown here (title, structure, status, grades); read its texts at ${page}.`;
      const aopEvents = placements.resolve(links, id);
      const aopStressors = stressorsOf(links, id).map((listed) => ({ aop: id, ...listed, sources: [source] }));
      return {
        aop: {
          ...wikiAop(source, id, title || untitledAop(id)),
          ...read,
          note: withTexts ? null : note,
          applicability: applicability.resolve(links, id),
          stressors: aopStressors.map(({ stressor }) => stressor),
        },
        aopEvents,
        aopRelationships: relationshipsOf.resolve(links, id, relationships, new Set(aopEvents.map(({ event }) => event))),
        aopStressors,
      };
    },
  };
}
