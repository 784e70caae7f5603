import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { readSdl } from '../sdl.ts';
import { subgraphs } from '../subgraphs/subgraphs.ts';
import { emitSdl } from './emitted-sdl.ts';

const emitted = emitSdl(subgraphs);

describe('the committed SDL', () => {
  it('has a file for every subgraph, for routers and for callers', () => {
    expect(Object.keys(emitted).sort()).toEqual(['aop', 'api', 'document', 'evidence', 'gene', 'immune', 'supergraph']);
  });

  it.each(Object.keys(emitted))('%s.graphql is what the code says; if not, run `npm run generate` and commit', (name) => {
    expect(readSdl(name)).toBe(emitted[name]);
  });
});

/** Every name of a graph that has no words: types, fields, arguments, input fields and enum values. */
function unexplained(sdl: string): readonly string[] {
  const silent: string[] = [];
  const note = (place: string, thing: { readonly description?: string | null | undefined }): void => {
    if (!thing.description?.trim()) silent.push(place);
  };
  for (const type of Object.values(buildSchema(sdl).getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    note(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field);
      for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  return silent;
}

describe('the words of the graph', () => {
  it('explain every type, field, argument, input and enum value', () => {
    expect(unexplained(emitted['api'] ?? '')).toEqual([]);
  });

  it('are asked of each of them', () => {
    const sdl = 'type Query { a(b: C): D } input C { e: Int } enum D { F } interface G { h: Int }';
    expect(unexplained(sdl)).toEqual(['Query', 'Query.a', 'Query.a(b)', 'C', 'C.e', 'D', 'D.F', 'G', 'G.h']);
  });
});
