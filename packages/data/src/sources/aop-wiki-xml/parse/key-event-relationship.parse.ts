import type { GradedText, KeyEventRelationshipRecord, OtherText } from '../../../records/aop.record.ts';
import { relationshipRecord } from '../../aop-wiki-tables/relationships.parse.ts';
import type { XmlElement } from '../read/xml-element.ts';
import { readLongText } from '../text/long-text.parse.ts';
import { readApplicability, withStatements } from './applicability.parse.ts';
import { childOf, wordsOf } from './element.ts';
import type { ExportInput } from './export-input.ts';
import type { ExportLinks } from './export-links.ts';
import type { Reading } from './reading-table.ts';
import { createRecordTexts, readOtherTexts } from './record-texts.ts';
import { takenTexts } from './reserved-texts.ts';
import { readTimestamps } from './timestamp.parse.ts';

export interface RelationshipReading extends Reading {
  /** Null, with a report line, where an event is missing. `reservedBy` says where it stands, where its texts are not ours to take. */
  resolve(id: string, links: ExportLinks, reservedBy: string | null): KeyEventRelationshipRecord | null;
}

const KNOWN = new Set([
  ...['title', 'description', 'evidence-collection-strategy', 'creation-timestamp', 'last-modification-timestamp', 'references'],
  ...['weight-of-evidence', 'known-modulating-factors', 'quantitative-understanding', 'time-scale', 'taxonomic-applicability'],
  'evidence-supporting-taxonomic-applicability',
]);

/** The export has the authors' words; it grades a relationship in an AOP only, and as a whole. */
const ungraded = (text: string | null): GradedText | null => (text === null ? null : { call: null, text });

/** Some files have the time scale under the relationship itself; where both say something, both are kept. */
function otherTimeScale(element: XmlElement): readonly OtherText[] {
  const [own, nested] = [element, childOf(element, 'quantitative-understanding')].map((parent) => readLongText(childOf(parent, 'time-scale')?.text ?? ''));
  return own == null || nested == null || own.text === nested.text ? [] : [{ name: 'time-scale', ...own }];
}

export function readRelationship(element: XmlElement, { source, report, references }: ExportInput): RelationshipReading {
  const { line } = element;
  const ends = childOf(element, 'title');
  const uuids = { upstream: wordsOf(childOf(ends, 'upstream-id')), downstream: wordsOf(childOf(ends, 'downstream-id')) };
  const evidence = childOf(element, 'weight-of-evidence');
  const quantitative = childOf(element, 'quantitative-understanding');
  const texts = createRecordTexts();
  const written = {
    description: texts.read('description', childOf(element, 'description')),
    biologicalPlausibility: ungraded(texts.read('biologicalPlausibility', childOf(evidence, 'biological-plausibility'))),
    empiricalSupport: ungraded(texts.read('empiricalSupport', childOf(evidence, 'emperical-support-linkage'))),
    uncertainties: texts.read('uncertainties', childOf(evidence, 'uncertainties-or-inconsistencies')),
    weightOfEvidenceText: texts.read('weightOfEvidenceText', childOf(evidence, 'value')),
    quantitativeDescription: texts.read('quantitativeDescription', childOf(quantitative, 'description')),
    responseResponse: texts.read('responseResponse', childOf(quantitative, 'response-response-relationship')),
    timeScale: texts.read('timeScale', childOf(quantitative, 'time-scale')) ?? texts.read('timeScale', childOf(element, 'time-scale')),
    feedbackLoops: texts.read('feedbackLoops', childOf(quantitative, 'feedforward-feedback-loops')),
    knownModulatingFactors: texts.read('knownModulatingFactors', childOf(element, 'known-modulating-factors')),
    taxonomicEvidence: texts.read('taxonomicEvidence', childOf(element, 'evidence-supporting-taxonomic-applicability')),
    evidenceCollectionStrategy: texts.read('evidenceCollectionStrategy', childOf(element, 'evidence-collection-strategy')),
    otherTexts: [...otherTimeScale(element), ...readOtherTexts(element, KNOWN)],
    ...texts.html(),
  };
  const read = { ...readTimestamps(element, report), references: references.read(childOf(element, 'references')) };
  const applicability = readApplicability(childOf(element, 'taxonomic-applicability'), report);
  return {
    line,
    name: `${uuids.upstream} leads to ${uuids.downstream}`,
    resolve(id, links, reservedBy) {
      const upstream = links.find('key-event', uuids.upstream, { record: id, field: 'upstream' });
      const downstream = links.find('key-event', uuids.downstream, { record: id, field: 'downstream' });
      if (upstream === null || downstream === null) {
        report.rejected(id, { field: null, code: 'unknown-event', reason: `leads from or to an event that the file does not have (line ${line}); the relationship is left out` });
        return null;
      }
      if (upstream === downstream) report.doubtful(id, { field: null, code: 'leads-to-itself', reason: `leads from ${upstream} to itself` });
      const taken = withStatements(takenTexts({ id, reservedBy, texts: written, none: { otherTexts: [] } }, report), applicability);
      return { ...relationshipRecord(source, id, upstream, downstream), applicability: applicability.resolve(links, id), ...read, ...taken };
    },
  };
}
