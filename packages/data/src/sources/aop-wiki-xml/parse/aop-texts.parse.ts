import type { AopRecord } from '../../../records/aop.record.ts';
import type { XmlElement } from '../read/xml-element.ts';
import { isRoleElement } from './aop-events.parse.ts';
import { attributeOf, childOf, textWithin, wordsOrNull } from './element.ts';
import { createRecordTexts, readOtherTexts } from './record-texts.ts';

/** The fields of an AOP that its authors wrote in sentences. */
export type AopTexts = Pick<
  AopRecord,
  | 'description'
  | 'descriptionIsAbstract'
  | 'authors'
  | 'contributors'
  | 'background'
  | 'developmentStrategy'
  | 'overallAssessment'
  | 'applicabilityAssessment'
  | 'essentialitySupport'
  | 'essentialitySummary'
  | 'weightOfEvidenceSummary'
  | 'quantitativeConsiderations'
  | 'potentialApplications'
  | 'otherTexts'
  | 'html'
>;

const KNOWN = new Set([
  ...['title', 'short-name', 'abstract', 'background', 'authors', 'contributors', 'development-strategy', 'status', 'oecd-project'],
  ...['creation-timestamp', 'last-modification-timestamp', 'applicability', 'key-events', 'key-event-relationships'],
  ...['aop-stressors', 'essentiality-support', 'overall-assessment', 'potential-applications', 'references'],
]);

/** An element that holds text or elements with text, as one element with text. */
const flattened = (element: XmlElement | undefined): XmlElement | undefined => element && { ...element, text: textWithin(element) };

/**
 * The texts of an AOP. Where they are not ours to take (`withTexts` false) nothing but the names of the
 * authors is read: whoever wants the texts has to know whom to ask.
 */
export function readAopTexts(element: XmlElement, withTexts: boolean): AopTexts {
  const authors = childOf(element, 'authors');
  if (!withTexts) return { description: null, authors: wordsOrNull(authors) };
  const texts = createRecordTexts();
  const assessment = childOf(element, 'overall-assessment');
  const assessed = (field: string, name: string): string | null => texts.read(field, childOf(assessment, name));
  const description = texts.read('description', childOf(element, 'abstract'));
  const others = element.children.filter((child) => !KNOWN.has(child.name) && !isRoleElement(child.name) && attributeOf(child, 'key-event-id') === '');
  return {
    description,
    ...(description === null ? {} : { descriptionIsAbstract: true }),
    authors: texts.read('authors', authors),
    contributors: texts.read('contributors', flattened(childOf(element, 'contributors'))),
    background: texts.read('background', childOf(element, 'background')),
    developmentStrategy: texts.read('developmentStrategy', flattened(childOf(element, 'development-strategy'))),
    overallAssessment: assessed('overallAssessment', 'description'),
    applicabilityAssessment: assessed('applicabilityAssessment', 'applicability'),
    essentialitySupport: texts.read('essentialitySupport', childOf(element, 'essentiality-support')),
    essentialitySummary: assessed('essentialitySummary', 'key-event-essentiality-summary'),
    weightOfEvidenceSummary: assessed('weightOfEvidenceSummary', 'weight-of-evidence-summary'),
    quantitativeConsiderations: assessed('quantitativeConsiderations', 'quantitative-considerations'),
    potentialApplications: texts.read('potentialApplications', childOf(element, 'potential-applications')),
    otherTexts: readOtherTexts({ ...element, children: others }, KNOWN),
    ...texts.html(),
  };
}
