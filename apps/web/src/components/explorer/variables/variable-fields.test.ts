import { describe, expect, it } from '@jest/globals';
import { QUESTIONS } from '@sequela/schema/questions';
import { parse } from 'graphql';
import { sdlSchema } from '../../../answer/testing/sdl-schema.ts';
import { variableFields } from './variable-fields.ts';

const schema = sdlSchema();
const fieldsOf = (text: string) => variableFields(schema, parse(text), null);

describe('the variables of a question', () => {
  it('are asked for by fields that fit them', () => {
    const [aop, first, status, by] = fieldsOf('query ($aop: ID!, $first: Int! = 5, $status: [Status!], $by: SharedPart!) { aop(id: $aop) { related(by: $by, first: $first) { nodes { aop { id } } } } keyEventRelationships(first: 3, filter: { status: $status }) { nodes { id } } }');
    expect(aop).toMatchObject({ kind: 'entity', isList: false, isRequired: true, fallback: null, entityTypes: ['AOP'] });
    expect(first).toMatchObject({ kind: 'number', isRequired: false, fallback: '5' });
    expect(status).toMatchObject({ kind: 'choice', isList: true, isRequired: false });
    expect(by?.choices.map(({ value }) => value)).toContain('KEY_EVENTS');
  });

  it('say what the argument means to which they go', () => {
    expect(fieldsOf('query ($id: ID!) { aop(id: $id) { id } }')[0]?.meaning).toMatch(/usual spelling/);
  });

  it('of a type that the graph lacks are left out', () => {
    expect(fieldsOf('query ($a: Nothing) { release { id } }')).toEqual([]);
  });

  it('are, in the library, ids of what their example is', () => {
    const types = QUESTIONS.flatMap(({ document }) => fieldsOf(document)).filter(({ kind, name }) => kind === 'entity' && name !== 'taxon' && name !== 'chain');
    expect(types.filter(({ entityTypes }) => entityTypes.length === 0).map(({ name }) => name)).toEqual([]);
    const known: Readonly<Record<string, string>> = { aop: 'AOP', aops: 'AOP', outcome: 'ADVERSE_OUTCOME', event: 'KEY_EVENT', from: 'KEY_EVENT', to: 'KEY_EVENT', chemical: 'CHEMICAL', stressor: 'STRESSOR', id: 'ADVERSE_OUTCOME' };
    for (const { name, entityTypes } of types) expect([name, entityTypes]).toEqual([name, [known[name]]]);
  });
});
