import { EntityLine } from '../../components/entity/entity-line.tsx';
import { listRoute } from '../../components/entity/list-route.tsx';
import { ReferenceListDocument } from '../../components/reference/reference-page.query.ts';
import { counted } from '../../wording/count.ts';
import { referencePath } from '../../wording/route.ts';

const route = listRoute({
  path: '/references',
  title: 'References',
  one: 'reference',
  many: 'references',
  order: 'by citation',
  description: 'Everything that the records of this release rest on, with DOI and PubMed numbers.',
  document: ReferenceListDocument,
  rowsOf: ({ references }) => references,
  line: ({ id, citation, year, doi, pmid, citedBy }) => (
    <EntityLine key={id} href={referencePath(id)} name={citation ?? id} id={id} words={[year, doi !== null && `doi:${doi}`, pmid !== null && `PubMed ${pmid}`, `${counted(citedBy.totalCount, 'record')} on it`].filter((word) => word !== false && word !== null).join(', ')} />
  ),
});

export const metadata = route.metadata;
export default route.Page;
