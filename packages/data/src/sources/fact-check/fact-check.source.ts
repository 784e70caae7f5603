import type { Source, SourceInput, SourceOutput } from '../source.ts';
import { checkCorrectedRecord } from './check-corrected-record.ts';
import { checkedPage, reviewedClaims } from './fact-check.claims.ts';
import { FACT_CHECK, FACT_CHECK_FILES, readFactCheck, type RawFactCheck } from './fact-check.read.ts';
import { parseReferences } from './fact-check.references.ts';

/** The tables of a fact check that was read. */
export function factCheckTables(raw: RawFactCheck, input: Pick<SourceInput, 'genes' | 'report'>): SourceOutput['tables'] {
  checkCorrectedRecord(raw.correctedRecord, input);
  return {
    claims: reviewedClaims(raw, input.genes),
    references: parseReferences(raw),
    relatedResources: [checkedPage(raw)],
  };
}

/**
 * The reviewed verdicts on the IL2 gene page, from the files of the repository: claims paraphrased,
 * each with its verdict and, where it gives a value, what rules find of it. Genes must be read before.
 */
export const factCheck: Source = {
  description: {
    id: FACT_CHECK,
    name: 'Fact check of the IL2 gene page',
    description: 'Twenty-seven claims of a machine-written page about IL2, paraphrased, each with a verdict, the right value and what was read for it.',
    version: '2',
    date: '2026-11-22',
    licence: 'CC-BY-4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Sequela fact check of the IL2 gene page, version 2; facts from the references it names',
    url: null,
  },
  requires: FACT_CHECK_FILES,
  optional: [],
  read: (input) => ({ tables: factCheckTables(readFactCheck(input.files), input) }),
};
