import { describe, expect, it } from '@jest/globals';
import { answerLines } from '../../test/questions/answer-lines.ts';
import { askQuestion } from '../../test/questions/ask-question.ts';
import { exportRelease } from '../../test/questions/export-release.ts';
import { question, type QuestionSlug, type QuestionVariables } from '../questions.ts';

const ask = askQuestion(exportRelease);

/** Question, variables, and the lines of the answer. */
type Case = readonly [slug: QuestionSlug, variables: QuestionVariables, lines: readonly string[]];

const cases: readonly Case[] = [
  [
    'chemicals-of-matching-outcomes',
    { text: 'fibrosis' },
    [
      'chemical aop.events:2 aop:1 aop.stressor:1 HIGH 10-00-1',
      'chemical aop.events:2 aop:2 aop.stressor:2 LOW 10-00-2',
      'chemical aop.events:3 aop:3 aop.stressor:1 - 10-00-1',
      'outcome aop.events:2 aop:1,aop:2',
      'outcome aop.events:3 aop:3',
    ],
  ],
  ['chemicals-of-matching-outcomes', { text: 'oedema' }, []],
  ['stressors-of-aop', { aop: 'aop:1' }, ['stressor aop.stressor:1 HIGH - 10-00-1']],
  ['identifiers-of-chemical', { chemical: 'cas:10-00-1' }, ['chemical cas:10-00-1 10-00-1', 'xref chebi:1', 'xref drugbank:DB3', 'xref pubchem.compound:2']],
  ['identifiers-of-chemical', { chemical: 'CAS:10-00-1', prefix: ['chebi', 'pubchem.compound'] }, ['chemical cas:10-00-1 10-00-1', 'xref chebi:1', 'xref pubchem.compound:2']],
  ['how-events-are-measured', { aop: 'aop:1' }, ['event aop.events:1 MOLECULAR_INITIATING_EVENT By a binding assay.', 'event aop.events:2 ADVERSE_OUTCOME -']],
  ...['Bleostatin', 'bls', '10-00-1'].map(
    (text): Case => [
      'aops-of-chemical',
      { text },
      [
        'chemical cas:10-00-1 aop.stressor:1 aop:1,aop:3 aop.events:1',
        'found cas:10-00-1',
        // The stressor has the chemical's name, not its synonyms and numbers.
        ...(text === 'Bleostatin' ? ['found aop.stressor:1'] : []),
      ].sort(),
    ],
  ),
  ['aops-with-same-outcome', { outcome: 'aop.events:2' }, ['aop aop:1 aop.stressor:1 NCBITaxon:40674', 'aop aop:2 aop.stressor:2 NCBITaxon:10090', 'outcome aop.events:2']],
  // Stated for mammals, of which humans are; what is stated for mice only is not.
  ['aops-with-same-outcome', { outcome: 'aop.events:2', taxon: 'human' }, ['aop aop:1 aop.stressor:1 NCBITaxon:40674', 'outcome aop.events:2']],
  ['aops-with-same-outcome', { outcome: 'aop.events:2', taxon: 'mouse', stressor: 'aop.stressor:2' }, ['aop aop:2 aop.stressor:2 NCBITaxon:10090', 'outcome aop.events:2']],
  ['aops-with-same-outcome', { outcome: 'aop.events:2', taxon: 'human', stressor: 'aop.stressor:2' }, ['outcome aop.events:2']],
  [
    'events-stated-for-taxon',
    { taxon: 'human' },
    ['event aop.events:1 MOLECULAR FEMALE Adult STATED NCBITaxon:9606', 'event aop.events:2 ORGAN MIXED - STATED_FOR_GROUP NCBITaxon:40674', 'total 2'],
  ],
  [
    'events-stated-for-taxon',
    { taxon: 'mammals', sex: 'MALE' },
    ['event aop.events:2 ORGAN MIXED - STATED NCBITaxon:40674', 'event aop.events:4 - MALE - STATED_FOR_MEMBER NCBITaxon:10090', 'total 2'],
  ],
  ['events-stated-for-taxon', { taxon: 'human', lifeStage: 'adult', level: 'MOLECULAR' }, ['event aop.events:1 MOLECULAR FEMALE Adult STATED NCBITaxon:9606', 'total 1']],
  ['evidence-of-each-step', { aop: 'aop:1' }, ['relationship aop.relationships:1 ADJACENT HIGH - - - 0']],
  ['essential-events', { aop: 'aop:1' }, ['event aop.events:1 HIGH', 'event aop.events:2 -']],
  ['endorsed-aops-for-outcome', { outcome: 'aop.events:2' }, ['aop aop:1 WPHA/WNT Endorsed', 'outcome aop.events:2', 'total 1']],
  ['endorsed-aops-for-outcome', { outcome: 'aop.events:2', status: 'under development' }, ['aop aop:2 Under Development', 'outcome aop.events:2', 'total 1']],
  ['endorsed-aops-for-outcome', { outcome: 'aop.events:3', status: 'EAGMST Approved' }, ['outcome aop.events:3', 'total 0']],
];

describe('a release that has what the export of AOP-Wiki brings', () => {
  it.each(cases)('answers %s with %j', (slug, variables, lines) => {
    const { data, errors, missing } = ask(question(slug), { variables, rows: 0, missing: [] });
    expect(errors).toEqual([]);
    expect(answerLines(slug, data)).toEqual(lines);
    expect(missing).toEqual([]);
  });

  it('says when a pathway was last changed by its authors', () => {
    const { data } = ask(question('cite-this-answer'), { variables: { aop: 'aop:1' }, rows: 0, missing: [] });
    expect(data).toMatchObject({ aop: { id: 'aop:1', modifiedAt: '2026-02-03T04:05:06Z', status: { oecd: 'WPHA/WNT Endorsed' } }, release: { id: exportRelease.manifest.id, date: '2026-01-02' } });
  });
});

describe('a question about something that is not in the release', () => {
  it.each([
    ['stressors-of-aop', { aop: 'aop:99' }, 'No AOP "aop:99"'],
    ['events-of-gene', { symbol: 'NOSUCH' }, 'NOSUCH'],
    ['paths-between-events', { from: 'aop.events:1', to: 'aop.events:1' }, 'both aop.events:1'],
    ['events-stated-for-taxon', { taxon: 'people' }, '"people" is not a taxon'],
  ] as const)('%s is answered by an error that says so', (slug, variables, message) => {
    const { errors } = ask(question(slug), { variables, rows: 0, missing: [] });
    expect(errors).toEqual([expect.stringContaining(message)]);
  });
});
