import { describe, expect, it } from '@jest/globals';
import { readSource } from '../testing/read-source.ts';
import { cellOntology } from './cell-ontology.source.ts';

const FILE = 'cell-ontology/cl.obo';
const HEADER = 'format-version: 1.2\ndata-version: cl/releases/2026-06-08/cl.owl\n';
const readText = (text: string) => readSource(cellOntology, { [FILE]: text });
/** Each term by its lines. */
const read = (...stanzas: string[][]) => readText(`${HEADER}${stanzas.map((lines) => `\n[Term]\n${lines.join('\n')}\n`).join('')}`);

describe('cellOntology, as OBO', () => {
  it('makes a cell type of a term', () => {
    const { tables, faults, edition } = read(
      [
        'id: CL:0000084',
        'name: T cell {source="a!b"} ! a comment',
        'def: "A \\"lymphocyte\\", of\\na kind \\\\ \\{x\\}." [GOC:add, ISBN:0781735149 "a, \\"b\\""] {x="y"}',
        'synonym: "T-cell" EXACT [FMA:1] {a="b"} ! as said',
        'synonym: "T lymphocyte" EXACT ABBREVIATION []',
        'synonym: "T-cell" EXACT []',
        'synonym: "mature T cell" RELATED []',
        'alt_id: CL:0000999',
        'alt_id: CL:0000542',
        'is_a: CL:0000542 {is_inferred="true"} ! lymphocyte',
        'is_a: UBERON:0000061 ! anatomical structure',
        'relationship: part_of CL:0000001 ! something',
      ],
      ['id: CL:0000542', 'name: lymphocyte\\!', 'is_obsolete: true'],
    );
    expect(tables.cellTypes).toEqual([
      {
        type: 'CellType',
        id: 'CL:0000084',
        label: 'T cell',
        definition: 'A "lymphocyte", of\na kind \\ {x}.',
        synonyms: ['T-cell', 'T lymphocyte'],
        aliases: ['CL:0000999'],
        parents: ['CL:0000542'],
        deprecated: false,
        sources: ['source:cell-ontology'],
      },
      expect.objectContaining({ id: 'CL:0000542', label: 'lymphocyte!', definition: null, deprecated: true }),
    ]);
    expect(edition).toEqual({ version: '2026-06-08', date: '2026-06-08' });
    expect(faults).toEqual(['NOTE other-parents all']);
  });

  it('joins continued lines, passes over comments, and counts what is no cell', () => {
    const { tables, faults, lines } = readText(
      `! made by hand\r\n${HEADER}\n[Term]\nid: CL:0000001\nname: a long \\\n  name\n! is_obsolete: true\nno tag here\n\n` +
        '[Typedef]\nid: part_of\nname: part of\n\n[Term]\nid: GO:0001\nname: x\n\n[Term] ! heading\nid: GO:0002\n\n[Instance]\nid: CL:0000009\n',
    );
    expect(tables.cellTypes?.map(({ id, label }) => [id, label])).toEqual([['CL:0000001', 'a long   name']]);
    expect(faults).toEqual(['DOUBTFUL unreadable-line CL:0000001 (line 5)', 'NOTE other-ontologies all', 'NOTE other-stanzas all']);
    expect(lines.map(({ reason }) => reason)).toEqual([
      'line 10 is no tag with a value; passed over',
      'terms of other ontologies are not read: GO 2',
      'stanzas that are no terms are not read: Typedef 1, Instance 1',
    ]);
  });

  it('takes out parents that close a circle, and says which', () => {
    const { tables, faults } = read(
      ['id: CL:0000001', 'name: a', 'is_a: CL:0000002'],
      ['id: CL:0000002', 'name: b', 'is_a: CL:0000003', 'is_a: CL:0000009'],
      ['id: CL:0000003', 'name: c', 'is_a: CL:0000001', 'is_a: CL:0000004'],
      ['id: CL:0000004', 'name: d', 'is_a: CL:0000004'],
    );
    expect(tables.cellTypes?.map(({ parents }) => parents)).toEqual([['CL:0000002'], ['CL:0000003', 'CL:0000009'], ['CL:0000004'], []]);
    expect(faults).toEqual(['DOUBTFUL bad-parent CL:0000004 (line 21)', 'DOUBTFUL circular-parents CL:0000003']);
  });

  it('finds the way through ten thousand terms above one another', () => {
    const id = (n: number): string => `CL:${String(n).padStart(7, '0')}`;
    const chain = Array.from({ length: 10_000 }, (_, n) => [`id: ${id(n)}`, 'name: x', `is_a: ${id((n + 1) % 10_000)}`]);
    expect(read(...chain).faults).toEqual(['DOUBTFUL circular-parents CL:0009999']);
  });

  it('reports repeated and bad ids, missing names, and values without their quotes', () => {
    const { tables, faults } = read(
      ['id: CL:0000001', 'name: first', 'def: "never closed \\" [X]', 'synonym: bare EXACT []', 'is_a: CL:12', 'is_obsolete: maybe'],
      ['id: CL:0000001', 'name: second'],
      ['id: CL:84', 'name: short'],
      ['name: no id'],
      ['id: CL:0000002'],
    );
    expect(tables.cellTypes?.map(({ label, definition, synonyms, parents, deprecated }) => [label, definition, synonyms, parents, deprecated])).toEqual([
      ['first', null, [], [], false],
    ]);
    expect(faults).toEqual([
      'DOUBTFUL bad-definition CL:0000001 (line 4)',
      'DOUBTFUL bad-synonym CL:0000001 (line 4)',
      'DOUBTFUL bad-parent CL:0000001 (line 4)',
      'DOUBTFUL unknown-flag CL:0000001 (line 4)',
      'REJECTED duplicate-id CL:0000001 (line 12)',
      'REJECTED bad-id CL:84 (line 16)',
      'REJECTED bad-id no id (line 20)',
      'REJECTED missing-label CL:0000002 (line 23)',
    ]);
  });

  it('makes ids of obsolete terms that one current term replaces other ids of that, and leaves the others as they are', () => {
    const obsolete = (id: string, label: string, ...more: string[]) => [`id: ${id}`, `name: obsolete ${label}`, 'is_obsolete: true', ...more];
    const { tables, faults } = read(
      obsolete('CL:0000001', 'first', 'replaced_by: CL:0000002 ! second'),
      obsolete('CL:0000002', 'second', 'replaced_by: CL:0000009', 'alt_id: CL:0000099'),
      obsolete('CL:0000003', 'two ways', 'replaced_by: CL:0000009', 'replaced_by: CL:0000010'),
      obsolete('CL:0000004', 'candidates', 'consider: CL:0000009'),
      obsolete('CL:0000005', 'round', 'replaced_by: CL:0000006'),
      obsolete('CL:0000006', 'trip', 'replaced_by: CL:0000005'),
      obsolete('CL:0000007', 'nothing said'),
      ['id: CL:0000009', 'name: ninth'],
      ['id: CL:0000010', 'name: tenth', 'consider: CL:0000009'],
    );
    expect(tables.cellTypes?.find(({ id }) => id === 'CL:0000009')).toMatchObject({ synonyms: ['first', 'second'], aliases: ['CL:0000001', 'CL:0000099', 'CL:0000002'], deprecated: false });
    expect(tables.cellTypes?.flatMap(({ id, deprecated }) => (deprecated ? [id] : []))).toEqual(['CL:0000003', 'CL:0000004', 'CL:0000005', 'CL:0000006', 'CL:0000007']);
    expect(faults.filter((fault) => fault.includes('replaced'))).toEqual(['NOTE term-replaced CL:0000001', 'NOTE term-replaced CL:0000002']);
    expect(faults.filter((fault) => fault.includes('successor'))).toEqual(['CL:0000003', 'CL:0000004', 'CL:0000005', 'CL:0000006'].map((id) => `NOTE term-without-successor ${id}`));
  });

  it('goes before the extract, and does not take its date', () => {
    const extract = 'cl_id\tlabel\tdefinition\tasserted_parents\texact_synonyms\tdeprecated\nCL:0000002\tother\t\t\t\t\n';
    const files = { [FILE]: 'format-version: 1.4\n\n[Term]\nid: CL:0000001\nname: a\n', 'cell-ontology/cl_terms.derived.tsv.gz': extract };
    const { tables, edition } = readSource(cellOntology, files);
    expect(tables.cellTypes?.map(({ id }) => id)).toEqual(['CL:0000001']);
    expect(edition).toEqual({ version: 'release unknown', date: null });
  });

  it.each([
    ['a file cut short', `${HEADER}\n[Term]\nid: CL:0000001\nname: a`, 'cut short'],
    ['a web page', '<!doctype html>\n<html>\n', 'not an OBO file'],
    ['an empty file', '', 'not an OBO file'],
    ['another ontology', `${HEADER}\n[Term]\nid: GO:0000001\nname: a\n`, 'no term of the Cell Ontology'],
  ])('refuses %s', (_, text, reason) => expect(() => readText(text)).toThrow(reason));
});
