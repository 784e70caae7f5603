import { ClinicalParameterArticle } from '../../../components/clinical-parameter/clinical-parameter-article.tsx';
import { ClinicalParameterPageDocument } from '../../../components/clinical-parameter/clinical-parameter-page.query.ts';
import { entityRoute } from '../../../components/entity/entity-route.tsx';
import { clinicalParameterPath } from '../../../wording/route.ts';

const route = entityRoute({
  noun: 'clinical parameter',
  document: ClinicalParameterPageDocument,
  entityOf: ({ clinicalParameter }) => clinicalParameter,
  summaryOf: ({ id, name }) => ({ title: name, path: clinicalParameterPath(id), description: `${name}: of which key events and adverse outcomes it tells in a patient, which way it moves, and on whose word.` }),
  article: (parameter, { release }) => <ClinicalParameterArticle parameter={parameter} release={release} />,
});

export const generateMetadata = route.generateMetadata;
export default route.Page;
