import { viewedEntityRoute } from '../../../components/entity/entity-route.tsx';
import { OutcomeArticle } from '../../../components/outcome/outcome-article.tsx';
import { OutcomePageDocument } from '../../../components/outcome/outcome-page.query.ts';
import { readView, viewFilters } from '../../../components/outcome/outcome-view.ts';
import { outcomePath } from '../../../wording/route.ts';

const route = viewedEntityRoute({
  noun: 'outcome',
  document: OutcomePageDocument,
  variablesOf: (id, params) => ({ id, ...viewFilters(id, readView(params)) }),
  entityOf: ({ adverseOutcome }) => adverseOutcome,
  summaryOf: ({ id, title }) => ({ title, path: outcomePath(id), description: `Cytokines, receptors and cell types reported at each key event that leads to ${title}, in which direction, in what system, and how that is known.` }),
  article: (outcome, { release }, params, missing) => <OutcomeArticle outcome={outcome} release={release} missing={missing} view={readView(params)} />,
});

export const generateMetadata = route.generateMetadata;
export default route.Page;
