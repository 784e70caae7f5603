import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { documentId } from '@sequela/data';
import { buildSchema, parse, print } from 'graphql';
import { readKeptDocuments, TYPES_FILE } from '../../test/read-kept-documents.ts';
import { canBeReadAs, responseTypes } from '../../test/response-types.ts';
import { retirementFaults } from '../../test/retirement-faults.ts';
import { readSdl } from '../sdl.ts';
import { documentValidity, validityToday } from './document-validity.ts';
import { hasDefinitions, publicSchema, withRetired } from './public-schema.ts';
import { savableContent } from './savable-content.ts';

const kept = readKeptDocuments();
const types = JSON.parse(readFileSync(TYPES_FILE, 'utf8')) as Readonly<Record<string, Readonly<Record<string, string>>>>;

describe('documents that must go on working', () => {
  it('are as many as ever', () => expect(kept.length).toBeGreaterThanOrEqual(37));

  it.each(kept.map((one) => [one.file, one] as const))('%s is as it was frozen', (_file, { id, content }) => {
    expect(content.document).toBe(print(parse(content.document)));
    expect(documentId(content)).toBe(id);
  });

  it.each(kept.map((one) => [one.file, one] as const))('%s can be asked, or a deprecation covers that it cannot', (_file, { content }) => {
    const { valid, deprecations, faults } = validityToday(content);
    if (valid) expect(savableContent(publicSchema(), content)).toEqual(content);
    else expect({ faults, covered: deprecations.length > 0 }).toMatchObject({ covered: true });
  });

  it.each(kept.map((one) => [one.file, one] as const))('%s is answered with types that its readers know', (file, { content }) => {
    const before = types[file];
    if (!before) throw new Error(`types.json has nothing of ${file}; the README beside it says how to freeze a document.`);
    if (!validityToday(content).valid) return;
    const after = responseTypes(publicSchema(), parse(content.document));
    const changed = Object.entries(before).filter(([path, type]) => !canBeReadAs(type, after[path] ?? 'nothing'));
    expect(changed.map(([path, type]) => `${path}: ${type} became ${after[path]}`)).toEqual([]);
  });
});

describe('a type of an answer', () => {
  it.each([
    ['String', 'String', true],
    ['String', 'String!', true],
    ['[{}]', '[{}!]!', true],
    ['String!', 'String', false],
    ['[{}!]!', '[{}]!', false],
    ['String', 'Int', false],
    ['{}', '[{}]', false],
    ['[String]', 'String', false],
  ])('%s may become %s: %s', (before, after, may) => expect(canBeReadAs(before, after)).toBe(may));

  it('is known for every field, behind aliases and in fragments', () => {
    const document = parse('query Q { release { a: id sources { ...S } } } fragment S on Source { name }');
    expect(responseTypes(publicSchema(), document)).toEqual({ release: '{}!', 'release.a': 'String!', 'release.sources': '[{}!]!', '...S.name': 'String!' });
  });
});

describe('sdl/retired.graphql', () => {
  it('says of each thing since when it was deprecated, what to ask instead, and since when it is gone', () => {
    const retired = readSdl('retired');
    expect(hasDefinitions(retired) ? retirementFaults(retired) : []).toEqual([]);
    expect(() => withRetired(publicSchema(), retired)).not.toThrow();
  });
});

describe('a field that goes', () => {
  const before = buildSchema('type Query { event: Event } type Event { title: String organ: String level: Level } enum Level { CELL ORGAN }');
  const after = buildSchema('type Query { event: Event } type Event { title: String level: Level } enum Level { CELL ORGAN }');
  const content = { document: '{\n  event {\n    organ\n  }\n}', variables: {}, title: 'Organs' };
  const reason = '2026-01-01: ask for cell and tissue instead. Gone since 2026-12-31.';
  const retired = `extend type Event { organ: String @deprecated(reason: "${reason}") }`;

  it('breaks a document that asks for it', () => {
    expect(documentValidity({ today: before, withRetired: before }, content)).toMatchObject({ valid: true, deprecations: [] });
    expect(documentValidity({ today: after, withRetired: after }, content)).toEqual({
      valid: false,
      explanation: expect.stringContaining('Cannot query field "organ"'),
      faults: [{ message: expect.stringContaining('"organ"'), line: 3, column: 5 }],
      deprecations: [],
    });
  });

  it('is covered by a deprecation, whose reason readers are told', () => {
    const { valid, explanation, deprecations } = documentValidity({ today: after, withRetired: withRetired(after, retired) }, content);
    expect({ valid, deprecations: deprecations.length }).toEqual({ valid: false, deprecations: 1 });
    expect(explanation).toContain('ask for cell and tissue instead');
  });

  it('is not covered by the deprecation of another', () => {
    const other = retired.replace('organ:', 'tissue:');
    expect(documentValidity({ today: after, withRetired: withRetired(after, other) }, content).deprecations).toEqual([]);
  });

  it('is announced while it is deprecated and still there', () => {
    const announced = buildSchema('type Query { event: Event } type Event { title: String organ: String @deprecated(reason: "2026-01-01: ask for tissue.") }');
    expect(documentValidity({ today: announced, withRetired: announced }, content)).toMatchObject({ valid: true, deprecations: [expect.stringContaining('ask for tissue')] });
  });

  it.each([
    ['without a reason', 'extend type Event { organ: String }'],
    ['without dates', 'extend type Event { organ: String @deprecated(reason: "Ask for tissue.") }'],
    ['too early', retired.replace('2026-12-31', '2026-03-01')],
    ['as a value, without a reason', 'extend enum Level { TISSUE }'],
    ['of an input, without a reason', 'extend input Filter { organ: String }'],
  ])('may not go %s', (_how, sdl) => expect(retirementFaults(sdl)).toHaveLength(1));

  it('may go when its time is over, with its arguments', () => expect(retirementFaults(retired.replace('organ:', 'organ(of: ID):'))).toEqual([]));
});
