import type { SourceDescription } from '../source.ts';

export const GENE_PAGES = 'source:gene-pages';

export const genePagesDescription: SourceDescription = {
  id: GENE_PAGES,
  name: 'Gene pages',
  description: 'Pages about genes, written by a language model by their own statement. What they say are claims, each shown with what checks of it found; none of it is a fact of this portal.',
  version: null,
  date: null,
  licence: 'NONE',
  licenceUrl: null,
  attribution: 'Machine-written gene pages; no licence stated, no author named',
  url: null,
};
