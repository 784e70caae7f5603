/** Resolvers whose path is a CURIE, or its two parts. */
const CURIE_RESOLVERS = new Set(['identifiers.org', 'www.identifiers.org', 'n2t.net', 'bioregistry.io']);

const WIKI_FOLDERS: Readonly<Record<string, string>> = {
  aops: 'aop',
  events: 'aop.events',
  relationships: 'aop.relationships',
  stressors: 'aop.stressor',
};

/** `hgnc/6001`, `hgnc:6001` and `hgnc/HGNC:6001` all mean `hgnc:6001`. */
function curieOfPath(path: string): string | null {
  const parts = /^([^/:]+)[/:](.+)$/u.exec(path);
  const [prefix, local] = [parts?.[1], parts?.[2]];
  if (prefix === undefined || local === undefined) return null;
  const repeated = local.toLowerCase().startsWith(`${prefix.toLowerCase()}:`);
  return repeated ? local : `${prefix}:${local}`;
}

const DOI_RESOLVERS = new Set(['doi.org', 'dx.doi.org', 'www.doi.org']);

/** Where PubMed's and PubMed Central's numbers stand in paths: `pubmed/123`, `pmc/articles/PMC123`, `articles/PMC123`. */
const PUBMED_HOSTS = new Set(['www.ncbi.nlm.nih.gov', 'ncbi.nlm.nih.gov', 'pmc.ncbi.nlm.nih.gov']);

function curieOfPubmedPath(path: string): string | null {
  const [, pmid, pmcid] = /^(?:pubmed\/(\d+)|(?:pmc\/)?articles\/(pmc\d+))$/iu.exec(path) ?? [];
  if (pmid !== undefined) return `pubmed:${pmid}`;
  return pmcid === undefined ? null : `pmc:${pmcid}`;
}

const readUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

export const isUrl = (text: string): boolean => /^https?:\/\//iu.test(text);

/** The CURIE that a web address stands for; null where it is none of an identifier. */
export function curieOfUrl(text: string): string | null {
  const url = readUrl(text);
  const path = url && decoded(url.pathname.replace(/^\/+|\/+$/gu, ''));
  if (!url || path === null) return null;
  if (CURIE_RESOLVERS.has(url.hostname)) return curieOfPath(path);
  if (url.hostname === 'purl.obolibrary.org') return path.replace(/^obo\/([A-Za-z]+)_/u, '$1:');
  if (url.hostname === 'pubmed.ncbi.nlm.nih.gov') return `pubmed:${path}`;
  if (DOI_RESOLVERS.has(url.hostname)) return `doi:${path}`;
  if (PUBMED_HOSTS.has(url.hostname)) return curieOfPubmedPath(path);
  if (url.hostname === 'aopwiki.org' || url.hostname === 'www.aopwiki.org') {
    const [folder = '', number = ''] = path.split('/');
    const prefix = WIKI_FOLDERS[folder];
    return prefix === undefined ? null : `${prefix}:${number}`;
  }
  return null;
}
