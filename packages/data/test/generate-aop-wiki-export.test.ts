import { describe, expect, it } from '@jest/globals';
import { generatedExport } from '../src/sources/testing/generated-export.ts';

const matches = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the generator of exports', () => {
  it('makes the same bytes of the same seed, and others of another', () => {
    const make = (seed: string): Buffer => generatedExport({ scale: 0.01, seed }).bytes;
    const first = make('a');
    expect(make('a').equals(first)).toBe(true);
    expect(make('b').equals(first)).toBe(false);
  });

  it('makes references that resolve, ids used once, and a number for each', () => {
    const xml = generatedExport({ scale: 0.05, newer: true }).bytes.toString('utf8');
    const ids = matches(xml, /<(?:chemical|biological-(?:object|process|action)|stressor|taxonomy|key-event|key-event-relationship|aop) id="([^"]+)"/g);
    const known = new Set(ids);
    expect(known.size).toBe(ids.length);
    const used = [...matches(xml, /\s(?!aop-wiki-)[a-z-]+-id="([^"]+)"/g), ...matches(xml, /<relationship id="([^"]+)"/g), ...matches(xml, /<(?:up|down)stream-id>([^<]+)</g)];
    expect(used.length).toBeGreaterThan(200);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
    expect([...matches(xml, /-reference id="([^"]+)"/g)].sort()).toEqual([...ids].sort());
  });

  it('counts the DOIs and PubMed numbers it wrote', () => {
    const { bytes, expected } = generatedExport({ scale: 0.05 });
    const xml = bytes.toString('utf8').toLowerCase();
    expect(new Set(matches(xml, /10\.5555\/(invented\.\d+)/g)).size).toBe(expected.references['distinctDois']);
    expect(new Set(matches(xml, /(?:pmid: ?|pubmed: |pubmed\/|nlm\.nih\.gov\/)(99\d{6})\b/g)).size).toBe(expected.references['distinctPmids']);
    expect(matches(xml, /(inventor a\d+, placebo b)/g)).toHaveLength(expected.references['entries'] ?? 0);
  });

  it('makes at scale 1 what the complete export of 2019 holds', () => {
    const { bytes, expected } = generatedExport({ scale: 1 });
    expect(bytes.length).toBeGreaterThan(13_000_000);
    expect(bytes.length).toBeLessThan(15_000_000);
    const { elements, empty, html } = expected;
    expect(Object.keys(elements)).toHaveLength(145);
    expect(Object.values(elements).reduce((sum, count) => sum + count, 0)).toBe(69_222);
    const counts = (path: string): readonly (number | undefined)[] => [elements[path], empty[path], html[path]];
    expect(counts('aop/overall-assessment/weight-of-evidence-summary')).toEqual([236, 189, 47]);
    expect(counts('key-event-relationship/taxonomic-applicability')).toEqual([1115, 936, undefined]);
    expect(counts('chemical/synonyms/synonym')).toEqual([4540, undefined, 1]);
    expect(counts('taxonomy/source')).toEqual([166, 6, undefined]);
  });
});
