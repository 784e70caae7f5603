import type { ReportSeverity } from '../graphql/generated/graphql.ts';

/** How the tables of a release read to a person, by their names in the graph. */
const RECORD_WORDS: Readonly<Record<string, string>> = {
  aops: 'AOPs',
  aopEvents: 'events in AOPs',
  aopRelationships: 'relationships in AOPs',
  aopStressors: 'stressors in AOPs',
  cellAssociations: 'statements on cell types',
  cellTypes: 'cell types',
  clinicalParameters: 'clinical parameters',
  cytokineFamilies: 'cytokine families',
  essentialities: 'essentiality experiments',
  eventStressors: 'stressors at events',
  geneAssociations: 'statements on genes',
  keyEvents: 'key events',
  ligandReceptors: 'pairs of ligand and receptor',
  modulatingFactors: 'modulating factors',
  pathwayGenes: 'genes in pathways',
  receptorComplexes: 'receptors',
  relatedResources: 'pages of others',
  relationshipGenes: 'genes named at relationships',
  testSystems: 'test systems',
};

/** "statements on genes" of `geneAssociations`; a table without words of its own goes by its name. */
export const recordWords = (table: string): string => RECORD_WORDS[table] ?? table.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

/** What became of a record that a line of the report is on. */
export const SEVERITY_WORDS: Readonly<Record<ReportSeverity, string>> = { REJECTED: 'left out', DOUBTFUL: 'taken over with a doubt', NOTE: 'taken over as it is' };
