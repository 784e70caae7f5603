import type { ReferenceRecord } from '@sequela/data';
import type { Xref } from '../../../shared/provenance.type.ts';

/** The identifiers of a publication, with pages that keep working. */
export function referenceXrefs({ doi, pmid, pmcid }: Pick<ReferenceRecord, 'doi' | 'pmid' | 'pmcid'>): readonly Xref[] {
  const xrefs: Xref[] = [];
  // The slashes of a DOI are part of its address.
  if (doi !== null) xrefs.push({ id: `doi:${doi}`, url: `https://doi.org/${encodeURIComponent(doi).replaceAll('%2F', '/')}` });
  if (pmid !== null) xrefs.push({ id: `pubmed:${pmid}`, url: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` });
  if (pmcid !== null) xrefs.push({ id: `pmc:${pmcid}`, url: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` });
  return xrefs;
}
