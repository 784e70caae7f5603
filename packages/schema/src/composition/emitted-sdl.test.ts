import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
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

describe('the words of a subgraph', () => {
  it.each(['gene', 'immune', 'evidence'])('%s describes every field', (name) => {
    const schema = buildSchema(emitted[name] ?? '', { assumeValidSDL: true });
    const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
    const silent = types.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields()).filter((field) => !field.description).map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(silent).toEqual([]);
  });
});
