import { chain, taxonWord, type MaybePromise, type TaxonRecord } from '@sequela/data';
import type { ApiContext } from '../context/api-context.ts';
import { apiError } from './api-error.ts';

/**
 * What the words of studies mean by themselves. They stand before the names of a release: a taxonomy also
 * calls a genus "mouse", and nobody who asks for the mouse means that.
 */
const TAXON_BY_WORD: ReadonlyMap<string, string> = new Map([
  ['human', 'NCBITaxon:9606'],
  ['homo sapiens', 'NCBITaxon:9606'],
  ['mouse', 'NCBITaxon:10090'],
  ['mus musculus', 'NCBITaxon:10090'],
  ['rat', 'NCBITaxon:10116'],
  ['rattus norvegicus', 'NCBITaxon:10116'],
  ['dog', 'NCBITaxon:9615'],
  ['canis lupus familiaris', 'NCBITaxon:9615'],
  ['sheep', 'NCBITaxon:9940'],
  ['ovis aries', 'NCBITaxon:9940'],
  ['rabbit', 'NCBITaxon:9986'],
  ['oryctolagus cuniculus', 'NCBITaxon:9986'],
]);

/** The id that a text gives as such: `NCBITaxon:9606`, `9606`, `aop.taxon:12`. */
function spelledId(word: string): string | undefined {
  const [, prefix = 'ncbitaxon', number] = /^(?:(ncbitaxon|aop\.taxon):)?(\d+)$/.exec(word) ?? [];
  if (number === undefined) return undefined;
  return prefix === 'ncbitaxon' ? `NCBITaxon:${number}` : `${prefix}:${number}`;
}

/**
 * Id of the taxon of an id or of any name that the release has for it, in any case.
 * Throws BAD_USER_INPUT for a word that means none or several: an empty answer would read as "not seen in
 * that species".
 */
export function taxonId(context: ApiContext, text: string): MaybePromise<string> {
  const word = taxonWord(text);
  const id = spelledId(word) ?? TAXON_BY_WORD.get(word);
  // An id that was merged into another one has the lineage of that one.
  if (id !== undefined) return chain(context.loaders.links('lineageOfTaxon', id), ([taxon]) => taxon?.id ?? id);
  return chain(context.loaders.links('taxaOfWord', word), (taxa) => {
    const [taxon, another] = taxa;
    if (taxon === undefined) {
      throw badTaxon(`"${text}" is not a taxon. Give an NCBI Taxonomy id such as NCBITaxon:9606 or 9606, a name that the release has for it, or one of: human, mouse, rat, dog, sheep, rabbit.`);
    }
    if (another !== undefined) throw badTaxon(`"${text}" may be any of ${taxa.map(named).join(', ')}. Give the id of the one that is meant.`);
    return taxon.id;
  });
}

const named = ({ id, name, rank }: TaxonRecord): string => `${id} (${name}${rank === null ? '' : `, ${rank}`})`;

const badTaxon = (message: string) => apiError('BAD_USER_INPUT', message, { argument: 'taxon' });
