import { describe, expect, it } from '@jest/globals';
import { QUESTIONS } from '@sequela/schema/questions';
import { checkLimits, priceOf } from '@sequela/schema/price';
import { parse, validate } from 'graphql';
import { sdlSchema } from './testing/sdl-schema.ts';
import { askForMore, FOR_DRAWING, FOR_MATRIX, FOR_ORDER, FOR_ROLES } from './ask-for-more.ts';

const schema = sdlSchema();

describe('what a view needs', () => {
  it('is put where it fits, and the rest stays as it was written', () => {
    const text = '# mine\nquery {\n  aop(id: "aop:40") {\n    title # its title\n  }\n}\n';
    const changed = askForMore(schema, text, FOR_DRAWING) ?? '';
    expect(changed.startsWith('# mine\nquery {\n  aop(id: "aop:40") {\n    title # its title\n    id\n    relationships(first: 100) {')).toBe(true);
    expect(changed.endsWith('}\n  }\n}\n')).toBe(true);
    expect(validate(schema, parse(changed))).toEqual([]);
  });

  it('is put into a question on one line', () => {
    expect(askForMore(schema, '{ keyEvent(id: "e") { id } }', FOR_MATRIX)).toContain('cytokines(first: 50)');
  });

  it('gets another name where the question has a field of that name already', () => {
    const changed = askForMore(schema, '{ aop(id: "a") { relationships(first: 3) { totalCount } } }', FOR_DRAWING) ?? '';
    expect(changed).toContain('relationships(first: 3) { totalCount }');
    expect(changed).toContain('moreRelationships: relationships(first: 100)');
  });

  it('asks for cytokines alone where all would be over a limit', () => {
    const changed = askForMore(schema, '{ genes(first: 500) { nodes { keyEvents(first: 90) { nodes { id } } } } }', FOR_MATRIX) ?? '';
    expect(changed).toContain('cytokines(first: 50)');
    expect(changed).not.toContain('receptors(first: 50)');
    expect(askForMore(schema, '{ genes(first: 500) { nodes { keyEvents(first: 200) { nodes { id } } } } }', FOR_MATRIX)).toBeNull();
  });

  it('fits nowhere in a question about something else, or in what is no question', () => {
    expect(askForMore(schema, '{ release { id } }', FOR_DRAWING)).toBeNull();
    expect(askForMore(schema, '{ aop(', FOR_DRAWING)).toBeNull();
  });

  it.each(QUESTIONS.map(({ slug, document }) => [slug, document]))('leaves %s a question that the graph can answer', (_slug, document) => {
    for (const wanted of [FOR_DRAWING, FOR_MATRIX, FOR_ORDER, FOR_ROLES]) {
      const changed = askForMore(schema, document, wanted);
      if (changed === null) continue;
      expect(validate(schema, parse(changed))).toEqual([]);
      expect(checkLimits(priceOf(schema, parse(changed)))).toEqual([]);
    }
  });
});
