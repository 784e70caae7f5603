import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { otherTextParts, textParts, type TextPart } from '../text/text-part.ts';

export const AopTexts_aop = graphql(`
  fragment AopTexts_aop on Aop {
    abstract
    abstractHtml: abstract(format: HTML)
    description
    descriptionHtml: description(format: HTML)
    background
    backgroundHtml: background(format: HTML)
    developmentStrategy
    developmentStrategyHtml: developmentStrategy(format: HTML)
    overallAssessment
    overallAssessmentHtml: overallAssessment(format: HTML)
    applicabilityAssessment
    applicabilityAssessmentHtml: applicabilityAssessment(format: HTML)
    essentialitySupport
    essentialitySupportHtml: essentialitySupport(format: HTML)
    essentialitySummary
    essentialitySummaryHtml: essentialitySummary(format: HTML)
    weightOfEvidenceSummary
    weightOfEvidenceSummaryHtml: weightOfEvidenceSummary(format: HTML)
    quantitativeConsiderations
    quantitativeConsiderationsHtml: quantitativeConsiderations(format: HTML)
    potentialApplications
    potentialApplicationsHtml: potentialApplications(format: HTML)
    contributors
    contributorsHtml: contributors(format: HTML)
    otherTexts { name text html: text(format: HTML) }
  }
`);

export interface AopTexts {
  /** What it is about, and how it holds together. */
  readonly main: readonly TextPart[];
  /** What it is good for, and whatever else its source says. */
  readonly further: readonly TextPart[];
}

/** The long texts of an AOP in the order in which one would read them. */
export function aopTexts(masked: FragmentType<typeof AopTexts_aop>): AopTexts {
  const aop = readFragment(AopTexts_aop, masked);
  const opening =
    aop.abstract === null
      ? { id: 'description', title: 'Description', text: aop.description, html: aop.descriptionHtml }
      : { id: 'abstract', title: 'Abstract', text: aop.abstract, html: aop.abstractHtml };
  return {
    main: textParts([
      opening,
      { id: 'background', title: 'Background', text: aop.background, html: aop.backgroundHtml },
      { id: 'strategy', title: 'How it was developed', text: aop.developmentStrategy, html: aop.developmentStrategyHtml },
      { id: 'assessment', title: 'Overall assessment', text: aop.overallAssessment, html: aop.overallAssessmentHtml },
      { id: 'applicability-assessment', title: 'Assessment of applicability', text: aop.applicabilityAssessment, html: aop.applicabilityAssessmentHtml },
      { id: 'essentiality-support', title: 'Support for essentiality', text: aop.essentialitySupport, html: aop.essentialitySupportHtml },
      { id: 'essentiality-summary', title: 'Essentiality in summary', text: aop.essentialitySummary, html: aop.essentialitySummaryHtml },
      { id: 'weight-of-evidence', title: 'Weight of evidence in summary', text: aop.weightOfEvidenceSummary, html: aop.weightOfEvidenceSummaryHtml },
      { id: 'quantitative', title: 'Quantitative considerations', text: aop.quantitativeConsiderations, html: aop.quantitativeConsiderationsHtml },
      { id: 'applications', title: 'Potential applications', text: aop.potentialApplications, html: aop.potentialApplicationsHtml },
    ]),
    further: [...otherTextParts(aop.otherTexts), ...textParts([{ id: 'contributors', title: 'Contributors', text: aop.contributors, html: aop.contributorsHtml }])],
  };
}
