/** Where the tables of WikiPathways are, below the sources folder. */
export const WIKIPATHWAYS_FILES = {
  pathways: 'wikipathways/human_pathways.derived.tsv.gz',
  genes: 'wikipathways/human_pathway_genes.derived.tsv.gz',
} as const;

export const WIKIPATHWAYS = 'source:wikipathways';
