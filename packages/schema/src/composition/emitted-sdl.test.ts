import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { readSdl } from '../sdl.ts';
import { subgraphs } from '../subgraphs/subgraphs.ts';
import { emitSdl } from './emitted-sdl.ts';

const emitted = emitSdl(subgraphs);

describe('the committed SDL', () => {
  it('has a file for every subgraph, for routers and for callers', () => {
    expect(Object.keys(emitted).sort()).toEqual(['aop', 'api', 'evidence', 'gene', 'immune', 'supergraph']);
  });

  it.each(Object.keys(emitted))('%s.graphql is what the code says; if not, run `npm run generate` and commit', (name) => {
    expect(readSdl(name)).toBe(emitted[name]);
  });
});

describe('the words of the graph', () => {
  const types = Object.values(buildSchema(emitted['api'] ?? '').getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const fieldsOf = (type: (typeof types)[number]) =>
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];

  it('describe every field', () => {
    const silent = types.flatMap((type) => fieldsOf(type).filter((field) => !field.description).map((field) => `${type.name}.${field.name}`));
    expect(silent).toEqual([]);
  });

  it('describe every type that has fields or values of its own', () => {
    const own = types.filter((type) => (isEnumType(type) || fieldsOf(type).length > 0) && type.name !== 'Query');
    expect(own.filter((type) => !type.description).map((type) => type.name)).toEqual([]);
  });
});
