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

describe('the embedded fact check against the one it was written from', () => {
  it('has every claim unchanged', () => {
    const claims = records.parse(original['claims']).map((claim) => ({ note: null, ...claim }));
    expect(claims).toHaveLength(27);
    expect(records.parse(embedded('claims')).map((claim) => without(claim, 'field', 'value', 'matches'))).toEqual(claims);
  });

  it('has the corrected record, the references and what the verdicts mean unchanged', () => {
    expect(embedded('corrected-record')).toEqual(original['correctedRecord']);
    expect(embedded('references')).toEqual(original['references']);
    expect(without(record.parse(embedded('meta')), 'page')).toEqual(original['meta']);
  });
});
