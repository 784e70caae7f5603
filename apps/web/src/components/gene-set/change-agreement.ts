import type { GeneProductChange } from '../../graphql/generated/graphql.ts';
import { CHANGE_WORDS } from '../../wording/vocabulary.ts';

/** How a change in an experiment stands to what is reported at an event. */
export type Agreement = 'agrees' | 'contradicts' | 'both' | 'open';

export const AGREEMENT_WORDS: Readonly<Record<Agreement, string>> = {
  agrees: 'agrees',
  contradicts: 'goes the other way',
  both: 'reported both ways',
  open: 'nothing to hold it to',
};

/** Holds a log2 fold change to the reported changes of the gene product: only more and less can be told from it. */
export function agreementOf(change: number | null, reported: readonly (GeneProductChange | null)[]): Agreement {
  const [up, down] = [reported.includes('INCREASED'), reported.includes('DECREASED')];
  if (change === null || change === 0 || (!up && !down)) return 'open';
  if (up && down) return 'both';
  return change > 0 === up ? 'agrees' : 'contradicts';
}

/** What is reported of a gene product, in words; null where no source says. */
export function reportedWords(reported: readonly (GeneProductChange | null)[]): string | null {
  const said = [...new Set(reported)].filter((each) => each !== null && each !== 'UNKNOWN');
  return said.length === 0 ? null : said.map((each) => CHANGE_WORDS[each]).join(' and ');
}
