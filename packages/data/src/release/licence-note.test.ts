import { describe, expect, it } from '@jest/globals';
import { aSource } from '../testing/evidence.factory.ts';
import { licenceNote } from './licence-note.ts';

const counts = [{ what: 'claims', count: 3 }];

describe('licenceNote', () => {
  it('excepts the statements of a source without a licence', () => {
    const sources = [aSource('source:il2', { licence: 'CC-BY-4.0', counts }), aSource('source:gene-pages', { licence: 'NONE', counts })];
    expect(licenceNote(sources)).toBe('except the statements of source:gene-pages, whose page states no licence');
  });

  it('has nothing to say of a source that brought nothing, or where every source has a licence', () => {
    expect(licenceNote([aSource('source:hgnc', { licence: 'CC0-1.0', counts }), aSource('source:gene-pages', { licence: 'NONE', counts: [] })])).toBeNull();
  });
});
