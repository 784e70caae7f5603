/** Paths below the sources folder: the mapping as it is published, and two dated copies that go together. */
export const PUBLISHED_FILES = ['aop-wiki-genes/AOPWikiRDF-Genes.ttl', 'aop-wiki-genes/AOPWikiRDF-Genes.ttl.gz'] as const;
export const EXACT_NAMES_FILE = 'aop-wiki-genes/AOPWikiRDF-Genes.2026-06-18.ttl.gz';
export const METHODS_FILE = 'aop-wiki-genes/AOPWikiRDF-Genes.2026-06-06.ttl.gz';

/** `edam:data_1025`: subject names this gene, whatever found it. */
export const NAMES_GENE = 'http://edamontology.org/data_1025';
export const DETECTED_BY_REGEX = 'https://aopwiki.rdf.bigcat-bioinformatics.org/geneDetectedByRegex';
export const DETECTED_BY_NER = 'https://aopwiki.rdf.bigcat-bioinformatics.org/geneDetectedByNER';
export const RDFS_LABEL = 'http://www.w3.org/2000/01/rdf-schema#label';
