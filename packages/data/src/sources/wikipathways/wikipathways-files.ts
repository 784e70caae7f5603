/** Where the files of WikiPathways are, below the sources folder. */
export const WIKIPATHWAYS_FILES = {
  /** What is published: the drawings of all human pathways in a zip, and the NCBI genes of each, named by their date. */
  drawings: 'wikipathways/wikipathways-*-gpml-Homo_sapiens.zip',
  geneSets: 'wikipathways/wikipathways-*-gmt-Homo_sapiens.gmt',
  /** Tables made of the database behind them. */
  pathways: 'wikipathways/human_pathways.derived.tsv.gz',
  genes: 'wikipathways/human_pathway_genes.derived.tsv.gz',
} as const;

export const WIKIPATHWAYS = 'source:wikipathways';

/** An id such as WP49. */
export const isWikiPathwaysId = (id: string): boolean => /^WP\d+$/.test(id);
