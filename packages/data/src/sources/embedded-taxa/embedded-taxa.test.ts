import { describe, expect, it } from '@jest/globals';
import { EMBEDDED_FOLDER } from '../../release/embedded-folder.ts';
import { createGeneIndex } from '../gene-index.ts';
import { createMemoryFiles, openSourceFiles } from '../source-files.ts';
import { createSourceReport } from '../source-report.ts';
import type { SourceFiles } from '../source.ts';
import { embeddedTaxa } from './embedded-taxa.source.ts';

const committed = openSourceFiles(EMBEDDED_FOLDER);
const read = (files: SourceFiles = committed) =>
  embeddedTaxa.read({ files, genes: createGeneIndex([]), report: createSourceReport(embeddedTaxa.description.id) }).tables.taxa ?? [];

const taxa = new Map(read().map((taxon) => [taxon.id, taxon]));

function groupsAbove(id: string): readonly string[] {
  const parent = taxa.get(id)?.parent ?? null;
  return parent === null ? [] : [parent, ...groupsAbove(parent)];
}

describe('the embedded taxa', () => {
  it.each([
    ['NCBITaxon:9606', 'Homo sapiens', 'human', 30],
    ['NCBITaxon:10090', 'Mus musculus', 'house mouse', 30],
    ['NCBITaxon:10116', 'Rattus norvegicus', 'Norway rat', 29],
    ['NCBITaxon:9615', 'Canis lupus familiaris', 'dog', 27],
    ['NCBITaxon:9940', 'Ovis aries', 'sheep', 28],
    ['NCBITaxon:9986', 'Oryctolagus cuniculus', 'rabbit', 26],
  ])('lead %s, %s, to the mammals and the top', (id, name, commonName, depth) => {
    expect(taxa.get(id)).toMatchObject({ name, commonName, sources: ['source:embedded-taxa'] });
    const above = groupsAbove(id);
    expect(above).toHaveLength(depth);
    expect(above).toEqual(expect.arrayContaining(['NCBITaxon:40674', 'NCBITaxon:7742', 'NCBITaxon:33208', 'NCBITaxon:2759']));
    expect(above.at(-1)).toBe('NCBITaxon:131567');
  });

  it('keep rodents and rabbits together, apart from primates', () => {
    const glires = 'NCBITaxon:314147';
    const within = ['9606', '10090', '10116', '9615', '9940', '9986'].filter((number) => groupsAbove(`NCBITaxon:${number}`).includes(glires));
    expect(within).toEqual(['10090', '10116', '9986']);
  });

  it('hold nothing else', () => expect(taxa.size).toBe(60));
});

describe('a fault in the taxa', () => {
  const file = 'facts/taxa.yaml';
  const text = committed.text(file);
  const changed = (passage: string, replacement: string): SourceFiles => {
    expect(text).toContain(passage);
    return createMemoryFiles({ [file]: text.replace(passage, () => replacement) });
  };

  it.each([
    ['a group that is not there', 'parent: NCBITaxon:9605', 'parent: NCBITaxon:96050', /taxa\.yaml: NCBITaxon:9606: parent: leads to NCBITaxon:96050, which is not/],
    ['a circle', 'parent: NCBITaxon:131567', 'parent: NCBITaxon:9606', /taxa\.yaml: NCBITaxon:\d+: parent: leads back to/],
    ['an id given twice', 'id: NCBITaxon:9605', 'id: NCBITaxon:9604', /NCBITaxon:9604: id: is already in/],
    ['a name that nobody confirmed', 'seenIn: [taxonkit, names-dump]', 'seenIn: []', /NCBITaxon:9605: seenIn: /],
  ])('is named with its place: %s', (_fault, passage, replacement, message) => {
    expect(() => read(changed(passage, replacement))).toThrow(message);
  });
});
