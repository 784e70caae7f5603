import { ClinicalParameterListDocument } from '../../components/clinical-parameter/clinical-parameter-page.query.ts';
import { EntityLine } from '../../components/entity/entity-line.tsx';
import { listRoute } from '../../components/entity/list-route.tsx';
import { counted } from '../../wording/count.ts';
import { CLINICAL_DIRECTION_WORDS, CLINICAL_KIND_WORDS } from '../../wording/evidence-vocabulary.ts';
import { clinicalParameterPath } from '../../wording/route.ts';

const route = listRoute({
  path: '/clinical-parameters',
  title: 'Clinical parameters',
  one: 'clinical parameter',
  many: 'clinical parameters',
  order: 'by name',
  description: 'What is measured or seen in patients, with the key events of which each tells.',
  document: ClinicalParameterListDocument,
  rowsOf: ({ clinicalParameters }) => clinicalParameters,
  aopsOf: ({ aops }) => aops,
  line: ({ id, name, kind, direction, events }) => (
    <EntityLine key={id} href={clinicalParameterPath(id)} name={name} id={id} words={[direction === null ? CLINICAL_KIND_WORDS[kind] : `${CLINICAL_KIND_WORDS[kind]} that ${CLINICAL_DIRECTION_WORDS[direction]}`, counted(events.length, 'key event')].join(', ')} />
  ),
});

export const metadata = route.metadata;
export default route.Page;
