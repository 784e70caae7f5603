import { entityRoute } from '../../../components/entity/entity-route.tsx';
import { TreatmentArticle } from '../../../components/treatment/treatment-article.tsx';
import { TreatmentPageDocument } from '../../../components/treatment/treatment-page.query.ts';
import { listed } from '../../../wording/count.ts';
import { treatmentPath } from '../../../wording/route.ts';

const route = entityRoute({
  noun: 'treatment',
  document: TreatmentPageDocument,
  entityOf: ({ treatment }) => treatment,
  summaryOf: ({ id, title, adverseOutcomes }) => ({ title, path: treatmentPath(id), description: `${title} and its outcomes: ${listed(adverseOutcomes.map((outcome) => outcome.title))}. Which key events, cytokines and cell types these share.` }),
  article: (treatment, { release }) => <TreatmentArticle treatment={treatment} release={release} />,
});

export const generateMetadata = route.generateMetadata;
export default route.Page;
