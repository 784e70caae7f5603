import { describe, expect, it } from '@jest/globals';
import { checkLimits, priceOf } from '@sequela/schema/price';
import { QUESTIONS } from '@sequela/schema/questions';
import { parse, validate } from 'graphql';
import { sdlSchema } from '../../answer/testing/sdl-schema.ts';
import { documentForView } from './document-for-view.ts';

const schema = sdlSchema();

/** Words of a text that another has not, in their order. */
function lostIn(text: string, larger: string): readonly string[] {
  const left = larger.split(/\s+/);
  return text.split(/\s+/).filter((word) => {
    const at = left.indexOf(word);
    left.splice(0, at + 1);
    return at === -1;
  });
}

describe('a question enlarged for a view', () => {
  it.each(QUESTIONS.flatMap(({ slug, document }) => (['graph', 'matrix'] as const).map((view) => [slug, view, document] as const)))('%s for the %s can be answered, is within every limit, and asks all that it asked', (_slug, view, document) => {
    const text = documentForView(schema, document, view);
    if (text === null) return;
    expect(validate(schema, parse(text))).toEqual([]);
    expect(checkLimits(priceOf(schema, parse(text)))).toEqual([]);
    expect(lostIn(document, text)).toEqual([]);
    expect(documentForView(schema, text, view)).toBeNull();
  });

  it('is one that was found for most questions of the library', () => {
    const found = (view: 'graph' | 'matrix'): readonly string[] => QUESTIONS.filter(({ document }) => documentForView(schema, document, view) !== null).map(({ slug }) => slug);
    expect(found('graph')).toEqual(expect.arrayContaining(['stressors-of-aop', 'reported-at-each-event', 'shown-in-humans']));
    expect(found('matrix')).toEqual(expect.arrayContaining(['stressors-of-aop', 'cite-this-answer', 'coverage-and-gaps']));
  });

  it('asks for the order of events, and their roles, beside what a matrix shows', () => {
    const text = documentForView(schema, 'query ($id: ID!) {\n  aop(id: $id) {\n    keyEvents(first: 10) {\n      nodes {\n        id\n      }\n    }\n  }\n}', 'matrix') ?? '';
    for (const part of ['        cytokines(first: 50)', '        receptors(first: 50)', '        cellTypes(first: 50)', '    relationships(first: 100)', '    moreKeyEvents: keyEvents(first: 100) { edges { role']) expect(text).toContain(part);
  });

  it('puts what is reported into the events of a list, not into those that a relationship joins', () => {
    const text = documentForView(schema, '{ aop(id: "a") { relationships(first: 5) { nodes { upstream { id } downstream { id } } } } }', 'matrix') ?? '';
    expect(text).toMatch(/upstream \{ id \} downstream \{ id \}/);
    expect(text).toContain('keyEvents(first: 50) { edges { node { id title');
  });

  it.each([
    ['another view', '{ aop(id: "a") { id } }', 'table'],
    ['a question about something else', '{ release { id } }', 'graph'],
    ['what is no question', '{ aop(', 'matrix'],
    ['a pathway that is asked for whole', '{ aop(id: "a") { keyEvents(first: 5) { edges { role node { id } } } relationships(first: 5) { nodes { upstream { id } downstream { id } } } } }', 'graph'],
    ['a question that has no room left', '{ aops(first: 500) { nodes { keyEvents(first: 500) { nodes { cytokines(first: 99) { nodes { id } } } } } } }', 'graph'],
  ] as const)('is none for %s', (_what, document, view) => {
    expect(documentForView(schema, document, view)).toBeNull();
  });
});
