import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { EMBEDDED_FOLDER } from '../../release/embedded-folder.ts';
import { sourcesFolder } from '../../release/testing/release-inputs.ts';

const record = z.record(z.string(), z.unknown());
const records = z.array(record);

const original = record.parse(parse(readFileSync(join(sourcesFolder(), 'il2-iraop', 'gene-page-fact-check.yaml'), 'utf8')));
const embedded = (name: string): unknown => parse(readFileSync(join(EMBEDDED_FOLDER, 'il2-fact-check', `${name}.yaml`), 'utf8'));

/** Without what was added for the graph. */
const without = (row: Readonly<Record<string, unknown>>, ...added: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !added.includes(field)));

/** Claims whose words differ from the original: those there repeat the page at length, and its texts are not ours to publish. */
const REWORDED: ReadonlySet<unknown> = new Set(['claim-23']);

const wordsAside = (claim: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  REWORDED.has(claim['id']) ? without(claim, 'claim') : claim;

describe('the embedded fact check against the one it was written from', () => {
  it('has every claim unchanged, but for words that are the page\'s own', () => {
    const claims = records.parse(original['claims']).map((claim) => ({ note: null, ...claim })).map(wordsAside);
    expect(claims).toHaveLength(27);
    expect(records.parse(embedded('claims')).map((claim) => wordsAside(without(claim, 'field', 'value', 'matches')))).toEqual(claims);
  });

  it('has the corrected record, the references and what the verdicts mean unchanged', () => {
    expect(embedded('corrected-record')).toEqual(original['correctedRecord']);
    expect(embedded('references')).toEqual(original['references']);
    expect(without(record.parse(embedded('meta')), 'page')).toEqual(original['meta']);
  });
});
