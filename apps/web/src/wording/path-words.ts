const WRAPPERS = ['nodes', 'edges', 'node', 'value'];

/** Names of the graph that are written in their own way. */
const WRITTEN: Readonly<Record<string, string>> = {
  aop: 'AOP', aops: 'AOPs', id: 'id', oecd: 'OECD', saaop: 'SAAOP', doi: 'DOI', pmid: 'PubMed', ncbi: 'NCBI', hgnc: 'HGNC', uniprot: 'UniProt', url: 'address', wiki: 'AOP-Wiki', cas: 'CAS', mie: 'MIE', mies: 'MIEs', iri: 'IRI', xrefs: 'identifiers elsewhere',
};

/** The way to a field as a person reads it: `keyEvents.effectOnEvent` is "Key events › effect on event". */
export function pathWords(path: string): string {
  const steps = path.split('.');
  const told = steps.filter((name) => !WRAPPERS.includes(name));
  const text = (told.length === 0 ? steps : told).map(spaced).join(' › ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name as words, `IL2Genes` as "IL2 genes"; what is called so in capitals keeps them. */
const spaced = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[ _]+/)
    .filter((word) => word !== '')
    .map((word) => writtenOf(word.toLowerCase()) ?? (/^[A-Z][a-z]/.test(word) ? word.toLowerCase() : word))
    .join(' ');

/** People name fields as they like, also `constructor`. */
const writtenOf = (word: string): string | undefined => (Object.hasOwn(WRITTEN, word) ? WRITTEN[word] : undefined);
