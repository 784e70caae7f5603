import { apiError } from './api-error.ts';

/** The words that sources use for the species they study. */
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

/**
 * NCBI Taxonomy CURIE of `NCBITaxon:9606`, `9606` or `human`, in any case.
 * Throws BAD_USER_INPUT for any other word: an empty answer would read as "not seen in that species".
 */
export function taxonId(text: string): string {
  const wanted = text.trim().toLowerCase();
  const number = /^(?:ncbitaxon:)?(\d+)$/.exec(wanted)?.[1];
  const id = number === undefined ? TAXON_BY_WORD.get(wanted) : `NCBITaxon:${number}`;
  if (id !== undefined) return id;
  throw apiError(
    'BAD_USER_INPUT',
    `"${text}" is not a taxon. Give an NCBI Taxonomy id such as NCBITaxon:9606 or 9606, or one of: human, mouse, rat, dog, sheep, rabbit.`,
    { argument: 'taxon' },
  );
}
