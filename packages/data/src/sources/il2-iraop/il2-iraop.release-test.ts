import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { IL2_FILES } from './il2-iraop.read.ts';
import { embeddedFiles } from './testing/embedded-il2.ts';

const sources = process.env['SEQUELA_SOURCES'];
if (!sources)
  throw new Error('Set SEQUELA_SOURCES to the folder of the data tables; il2-iraop/dossier.yaml is compared with the embedded files.');

const record = z.record(z.string(), z.unknown());
const records = z.array(record);

const dossier = record.parse(parse(readFileSync(join(sources, 'il2-iraop', 'dossier.yaml'), 'utf8')));
const files = embeddedFiles();
const embedded = (name: string): unknown => parse(files.text(`il2-iraop/${name}.yaml`));

const byId = (value: unknown): ReadonlyMap<unknown, unknown> => {
  const rows = records.parse(value);
  expect(new Set(rows.map((row) => row['id'])).size).toBe(rows.length);
  return new Map(rows.map((row) => [row['id'], row]));
};

/** Labels and addresses of AOP-Wiki events stay with AOP-Wiki. */
const withoutWikiLabels = (event: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  ...event,
  aopWikiKeyEvents: records.parse(event['aopWikiKeyEvents']).map(({ id, match }) => ({ id, match })),
});

describe('the embedded IL-2 set against the dossier it was written from', () => {
  it.each([
    ['pathways', 'pathways'],
    ['relationships', 'relationships'],
    ['modulatingFactors', 'modulating-factors'],
    ['essentiality', 'essentiality'],
    ['interactions', 'interactions'],
    ['testSystems', 'test-systems'],
    ['clinicalParameters', 'clinical-parameters'],
    ['genes', 'genes'],
    ['cellTypes', 'cell-types'],
    ['references', 'references'],
  ])('lost and changed nothing: %s', (list, file) => {
    expect(byId(embedded(file))).toEqual(byId(dossier[list]));
  });

  it('lost and changed nothing but labels and addresses of AOP-Wiki: events', () => {
    const events = ['shared', 'skin-rash', 'hepatotoxicity', 'vascular-leakage'].flatMap((name) =>
      records.parse(embedded(`events/${name}`)),
    );
    expect(byId(events)).toEqual(byId(records.parse(dossier['events']).map(withoutWikiLabels)));
  });

  it('lost and changed nothing: meta, vocabularies and stressor', () => {
    const { stressor, vocabularies, ...meta } = record.parse(dossier['meta']);
    const { licenceUrl, ...embeddedMeta } = record.parse(embedded('meta'));
    expect(licenceUrl).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(embeddedMeta).toEqual(meta);
    expect(embedded('vocabularies')).toEqual(vocabularies);
    expect(embedded('stressors')).toEqual([stressor]);
  });

  it('has a home for every part of the dossier', () => {
    expect(Object.keys(dossier).sort()).toEqual(
      [
        ...['meta', 'pathways', 'events', 'relationships', 'modulatingFactors', 'essentiality', 'interactions'],
        ...['testSystems', 'clinicalParameters', 'genes', 'cellTypes', 'references'],
      ].sort(),
    );
  });

  it('carries no label or address of AOP-Wiki', () => {
    for (const path of IL2_FILES.filter((name) => name.includes('/events/'))) {
      expect(files.text(path)).not.toMatch(/identifiers\.org\/aop|aopwiki\.org/);
    }
  });
});
