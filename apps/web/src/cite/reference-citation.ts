import type { CitedReference } from '../sections/shared/reference-columns.ts';
import { citationKey, type Citation } from './citation.ts';

/** A reference to cite. The release keeps authors, title and journal as one text, so they stay one. */
export const referenceCitation = ({ id, citation, year, doi, pmid, link }: CitedReference): Citation => ({
  key: citationKey(id),
  kind: 'PUBLICATION',
  title: citation ?? id,
  authors: null,
  year,
  version: null,
  doi,
  pmid,
  url: link,
  publisher: null,
  notes: [],
});
