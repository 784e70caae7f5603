import { aopWikiSources } from './aop-wiki.addresses.ts';
import { geneAndCellSources } from './gene-and-cell.addresses.ts';
import { changingFile, type OfficialSource } from './official-source.ts';

/** Every source that can be fetched. Taxa come last: which are asked for, the AOP-Wiki export says. */
export const OFFICIAL_SOURCES: readonly OfficialSource[] = [
  ...aopWikiSources,
  ...geneAndCellSources,
  {
    name: 'ncbi-taxonomy',
    title: 'NCBI Taxonomy, the taxa that AOP-Wiki uses',
    licence: 'public domain (NCBI places no restrictions on use)',
    licenceUrl: 'https://www.ncbi.nlm.nih.gov/home/about/policies/',
    attribution: 'NCBI Taxonomy, National Library of Medicine, https://www.ncbi.nlm.nih.gov/taxonomy',
    files: [
      changingFile({
        path: 'ncbi-taxonomy/taxa.xml',
        address: 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi',
        retrieval: 'TAXA',
        format: { kind: 'XML', root: 'TaxaSet' },
        maxBytes: 50_000_000,
      }),
    ],
    seen: [
      { where: 'NCBI Bookshelf NBK25499, The E-utilities In-Depth (address and parameters)', when: '2025-03' },
      { where: 'NLM support article KA-05510 (three requests a second)', when: 'undated' },
    ],
    confirmed: null,
  },
];
