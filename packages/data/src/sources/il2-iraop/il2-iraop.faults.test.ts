import { describe, expect, it } from '@jest/globals';
import { createMemoryFiles } from '../source-files.ts';
import { SourceError } from '../source.ts';
import { embeddedFiles, il2FilesWith, readIl2Tables } from './testing/embedded-il2.ts';
import { IL2_FILES } from './il2-iraop.read.ts';

const RELATIONSHIPS = 'il2-iraop/relationships.yaml';
const SHARED = 'il2-iraop/events/shared.yaml';

/** What is wrong, where it is put, and what the error must name. */
const FAULTS: readonly (readonly [fault: string, file: string, passage: string, replacement: string, message: RegExp])[] = [
  [
    'an unknown coded value',
    RELATIONSHIPS,
    'adjacency: ADJACENT',
    'adjacency: NEXT_TO',
    /relationships\.yaml: ker-01: adjacency: .*ADJACENT/,
  ],
  ['an unknown basis', RELATIONSHIPS, 'basis: STATED', 'basis: NAME_MATCH', /relationships\.yaml: ker-01: basis: /],
  [
    'an unknown field',
    RELATIONSHIPS,
    '  adjacency: ADJACENT',
    '  strength: 3\n  adjacency: ADJACENT',
    /relationships\.yaml: ker-01: .*strength/,
  ],
  ['a missing field', RELATIONSHIPS, '  adjacency: ADJACENT\n', '', /relationships\.yaml: ker-01: adjacency: /],
  ['a coded value deep inside', SHARED, 'role: RESPONDER', 'role: WATCHER', /shared\.yaml: mie-il2r-binding: cellTypes\[1\]\.role: /],
  ['an unknown event', RELATIONSHIPS, 'upstream: mie-il2r-binding', 'upstream: mie-other', /ker-01: upstream: names the event "mie-other"/],
  [
    'a manifestation in a chain',
    RELATIONSHIPS,
    'downstream: ao-vascular-leakage',
    'downstream: sr-pruritus',
    /ker-\d+: downstream: .*"sr-pruritus".*manifestations are in no chain/,
  ],
  [
    'an unknown reference',
    RELATIONSHIPS,
    '- wikipathways-wp49',
    '- nobody-2024',
    /ker-01: references: .*reference "nobody-2024".*references\.yaml/,
  ],
  ['an unknown gene', SHARED, 'gene: IL2RB', 'gene: IL2RBX', /mie-il2r-binding: genes\.gene: .*gene "IL2RBX".*genes\.yaml/],
  ['an unknown cell', SHARED, 'cellType: treg', 'cellType: tregs', /mie-il2r-binding: cellTypes\.cellType: .*"tregs".*cell-types\.yaml/],
  ['an unknown regimen', RELATIONSHIPS, '- low-dose', '- middling-dose', /ker-\d+: regimens: .*"middling-dose"/],
  ['an id given twice', RELATIONSHIPS, 'id: ker-02', 'id: ker-01', /ker-01: id: is already in il2-iraop\/relationships\.yaml/],
  [
    'an event of two files',
    'il2-iraop/events/skin-rash.yaml',
    '- id: sr-ilc2-activation',
    '- id: ke-jak-stat5',
    /skin-rash\.yaml: ke-jak-stat5: id: is already in .*shared\.yaml/,
  ],
  ['a number where text belongs', 'il2-iraop/references.yaml', 'pmid: "', 'pmid: 1 # "', /references\.yaml: .*pmid: /],
  ['broken YAML', RELATIONSHIPS, '- id: ker-01', '- id: "ker-01', /relationships\.yaml: is not valid YAML: .*line \d+/],
  ['a field given twice', RELATIONSHIPS, '- id: ker-01', '- id: ker-01\n  id: ker-1b', /relationships\.yaml: is not valid YAML: .*unique/],
  [
    'no list',
    'il2-iraop/treatments.yaml',
    '- id: recombinant-il-2',
    'treatment:\n  id: recombinant-il-2',
    /treatments\.yaml: is not a list of records/,
  ],
  [
    'contradictions listed once only',
    RELATIONSHIPS,
    'contradictedBy: []',
    'contradictedBy:\n  - smith-2006-quaternary',
    /ker-\d+: contradictedBy: /,
  ],
  [
    'a reading order without an event',
    'il2-iraop/pathways.yaml',
    '  readingOrder:\n  - mie-il2r-binding\n',
    '  readingOrder:\n',
    /pathways\.yaml: skin-rash: readingOrder: /,
  ],
  [
    'a factor on nothing',
    'il2-iraop/modulating-factors.yaml',
    'onEvent: sr-tcell-infiltration',
    'onEvent: null',
    /mf-treg-restraint: onRelationship, onEvent: exactly one/,
  ],
  [
    'a receptor outside its sets',
    'il2-iraop/interactions.yaml',
    '  receptors:\n  - IL2RA\n',
    '  receptors:\n',
    /int-01: receptors: must repeat/,
  ],
];

describe('a fault in the reviewed files', () => {
  it.each(FAULTS)('is named with its place: %s', (_fault, file, passage, replacement, message) => {
    const files = il2FilesWith(file, passage, replacement);
    const error = (() => {
      try {
        readIl2Tables(files);
        return null;
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toHaveProperty('message', expect.stringMatching(message));
  });

  it('may be a file that is missing, or cut off in the middle', () => {
    const files = embeddedFiles();
    const texts = Object.fromEntries(IL2_FILES.map((path) => [path, files.text(path)]));
    const { [SHARED]: shared = '', ...others } = texts;
    expect(() => readIl2Tables(createMemoryFiles(others))).toThrow(/events\/shared\.yaml: is missing/);
    expect(() => readIl2Tables(createMemoryFiles({ ...others, [SHARED]: shared.slice(0, shared.length / 2) }))).toThrow(/shared\.yaml: /);
  });
});
