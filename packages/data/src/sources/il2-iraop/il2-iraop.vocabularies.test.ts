import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import * as vocabularies from '../../records/vocabularies.ts';
import { embeddedFiles } from './testing/embedded-il2.ts';
import { EVENT_TYPES, RAW_MATCHES } from './raw/event.raw.ts';

const listed = z
  .record(z.string(), z.union([z.array(z.string()), z.record(z.string(), z.string())]))
  .parse(parse(embeddedFiles().text('il2-iraop/vocabularies.yaml')));

const PAIRS: readonly (readonly [field: string, members: readonly string[]])[] = [
  ['status', vocabularies.STATUSES],
  ['type', EVENT_TYPES],
  ['adjacency', vocabularies.ADJACENCIES],
  ['involvement', vocabularies.GENE_INVOLVEMENTS],
  ['effectOnEvent', vocabularies.EFFECTS_ON_EVENT],
  ['change', vocabularies.GENE_PRODUCT_CHANGES],
  ['measuredAs', vocabularies.MEASURED_FORMS],
  ['cellRole', vocabularies.CELL_INVOLVEMENTS],
  ['system', vocabularies.EVIDENCE_SYSTEMS],
  ['modulatingEffect', vocabularies.MODULATING_EFFECTS],
  ['intervention', vocabularies.INTERVENTIONS],
  ['effectOnOutcome', vocabularies.EFFECTS_ON_OUTCOME],
  ['purpose', vocabularies.TEST_PURPOSES],
  ['clinicalKind', vocabularies.CLINICAL_KINDS],
  ['clinicalDirection', vocabularies.CLINICAL_DIRECTIONS],
  ['receptorFrom', vocabularies.RECEPTOR_ORIGINS],
];

const members = (field: string): readonly string[] => {
  const found = listed[field] ?? [];
  return Array.isArray(found) ? found : Object.keys(found);
};

describe('vocabularies.yaml', () => {
  it.each(PAIRS)('has the same members as the code: %s', (field, expected) => {
    expect([...members(field)].sort()).toEqual([...expected].sort());
  });

  it('is part of the wider vocabularies of the graph', () => {
    expect(vocabularies.BASES).toEqual(expect.arrayContaining([...members('basis')]));
    expect(vocabularies.ORGANISATION_LEVELS).toEqual(expect.arrayContaining([...members('organisationLevel')]));
    expect(vocabularies.DIRECTIONS).toEqual(expect.arrayContaining([...members('direction')]));
    // The word null and the word none mean that there is no value.
    expect(vocabularies.EVIDENCE_KINDS).toEqual(expect.arrayContaining(members('evidenceKind').filter((kind) => kind !== 'null')));
    expect(RAW_MATCHES).toEqual(members('match').filter((match) => match !== 'none'));
  });
});
