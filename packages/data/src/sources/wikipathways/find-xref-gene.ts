import type { GeneIndex } from '../gene-index.ts';
import type { NodeGeneMatch } from './find-node-gene.ts';

/** Prefix of our identifiers by the names that BridgeDb has for a database: full name (2013a) and prefix (2021). */
const PREFIXES: ReadonlyMap<string, string> = new Map(Object.entries({
  'entrez gene': 'ncbigene',
  'ncbi gene': 'ncbigene',
  ncbigene: 'ncbigene',
  ensembl: 'ensembl',
  'ensembl human': 'ensembl',
  uniprot: 'uniprot',
  uniprotkb: 'uniprot',
  'uniprot-trembl': 'uniprot',
  'uniprot-swissprot': 'uniprot',
  'uniprotkb/trembl': 'uniprot',
  'uniprotkb/swiss-prot': 'uniprot',
  refseq: 'refseq',
  omim: 'omim',
  mim: 'omim',
}));

const SYMBOLS: ReadonlySet<string> = new Set(['hgnc', 'hgnc.symbol', 'hgnc symbol', 'hgnc accession number']);

/** True for a database whose ids can lead to a gene. */
export const namesGenes = (database: string): boolean => {
  const name = database.toLowerCase();
  return PREFIXES.has(name) || SYMBOLS.has(name);
};

const nothing = (reason: string): NodeGeneMatch => ({ id: null, by: null, reason });

function bySymbol(symbol: string, genes: GeneIndex): NodeGeneMatch {
  const number = /^(?:HGNC:)?(\d+)$/i.exec(symbol)?.[1];
  if (number !== undefined) return genes.get(`HGNC:${number}`) === undefined ? nothing('HGNC has no gene of this id') : { id: `HGNC:${number}`, by: 'OTHER_ID' };
  const match = genes.bySymbol(symbol);
  if ('id' in match) return { id: match.id, by: match.kind };
  return nothing(match.kind === 'AMBIGUOUS' ? `the symbol may be any of ${match.ids.join(', ')}` : 'HGNC does not know the symbol');
}

/** The gene that an id of another database leads to. One that leads to several genes leads to none. */
export function findXrefGene(database: string, id: string, genes: GeneIndex): NodeGeneMatch {
  const prefix = PREFIXES.get(database.toLowerCase());
  if (prefix === undefined) return bySymbol(id, genes);
  // Ensembl and RefSeq write a version behind the id.
  const bare = prefix === 'ensembl' || prefix === 'refseq' ? id.replace(/\.\d+$/, '') : id;
  const [gene, ...others] = genes.byXref(`${prefix}:${bare}`);
  if (gene === undefined) return nothing('no gene of HGNC has this id');
  return others.length === 0 ? { id: gene, by: 'OTHER_ID' } : nothing(`the id belongs to ${[gene, ...others].join(', ')}`);
}
