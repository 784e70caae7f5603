import type { Source, SourceDescription } from '../source.ts';
import { readPublishedPathways } from './published-pathways.ts';
import { readPathwayGenes } from './read-pathway-genes.ts';
import { readPathways } from './read-pathways.ts';
import { WIKIPATHWAYS, WIKIPATHWAYS_FILES } from './wikipathways-files.ts';

const DESCRIPTION: SourceDescription = {
  id: WIKIPATHWAYS,
  name: 'WikiPathways, human',
  description: 'Pathway drawings and the genes that stand in them.',
  version: '2026-08-22',
  date: '2026-08-22',
  licence: 'CC0-1.0',
  licenceUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
  attribution: 'WikiPathways, https://www.wikipathways.org; Agrawal et al., Nucleic Acids Research 2024',
  url: 'https://www.wikipathways.org',
};

/** Human pathways and their genes, as published or from tables made of the database. The genes of HGNC must have been read before it. */
export const wikipathways: Source = {
  description: DESCRIPTION,
  requires: [
    [WIKIPATHWAYS_FILES.drawings, WIKIPATHWAYS_FILES.geneSets, WIKIPATHWAYS_FILES.pathways],
    [WIKIPATHWAYS_FILES.drawings, WIKIPATHWAYS_FILES.geneSets, WIKIPATHWAYS_FILES.genes],
  ],
  optional: [],
  read(input) {
    const published = readPublishedPathways(input);
    if (published !== null) return published;
    const { files, genes, report } = input;
    const pathways = readPathways(files, report);
    return { tables: { pathways: [...pathways.values()], pathwayGenes: readPathwayGenes(files, pathways, genes, report) } };
  },
};
