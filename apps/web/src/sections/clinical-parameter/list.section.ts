import { graphql, readFragment } from '../../graphql/generated/index.ts';
import type { ListedParameter_ClinicalParameterFragment } from '../../graphql/generated/graphql.ts';
import { CLINICAL_DIRECTION_WORDS, CLINICAL_KIND_WORDS } from '../../wording/evidence-vocabulary.ts';
import { clinicalParameterPath } from '../../wording/route.ts';
import { wordOrNull } from '../shared/context-columns.ts';
import { defineSection, part } from '../section.ts';
import { listVariables, pageOf } from '../shared/read-page.ts';

const ListedParameter_clinicalParameter = graphql(`
  fragment ListedParameter_clinicalParameter on ClinicalParameter {
    id
    name
    kind
    direction
    detail
    genes { symbol }
    events { title }
  }
`);

const ClinicalParameterRows = graphql(`
  query ClinicalParameterRows($first: Int!, $after: String, $filter: NodeFilter, $orderBy: NodeOrder) {
    release { id }
    clinicalParameters(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...ListedParameter_clinicalParameter }
    }
  }
`);

/** All clinical parameters of the release. */
export const clinicalParameterList = defineSection<ListedParameter_ClinicalParameterFragment>({
  segment: 'clinical-parameters',
  slug: 'list',
  title: 'Clinical parameters',
  about: 'One row for each of the clinical parameters of the release.',
  ofList: true,
  textByApi: true,
  columns: [
    { key: 'id', head: 'Id', isId: true, order: 'ID', href: ({ id }) => clinicalParameterPath(id), value: ({ id }) => id },
    { key: 'name', head: 'Clinical parameter', order: 'TITLE', href: ({ id }) => clinicalParameterPath(id), value: ({ name }) => name },
    { key: 'kind', head: 'What is observed', value: ({ kind }) => CLINICAL_KIND_WORDS[kind] },
    { key: 'direction', head: 'Which way it moves', value: ({ direction }) => wordOrNull(CLINICAL_DIRECTION_WORDS, direction) },
    { key: 'detail', head: 'What the source says of it', value: ({ detail }) => detail },
    { key: 'genes', head: 'Gene products measured', empty: 'none', value: ({ genes }) => genes.map(({ symbol }) => symbol) },
    { key: 'events', head: 'Key events', value: ({ events }) => events.map(({ title }) => title) },
  ],
  parts: [part({ document: ClinicalParameterRows, variables: listVariables, read: ({ clinicalParameters }) => pageOf(clinicalParameters, readFragment(ListedParameter_clinicalParameter, clinicalParameters.nodes)) })],
});
