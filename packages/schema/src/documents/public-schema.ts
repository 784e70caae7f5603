import { buildSchema, extendSchema, parse, type GraphQLSchema } from 'graphql';
import { readSdl } from '../sdl.ts';

/** Makes something on first use, once. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

/** The whole graph as callers see it, to check documents against; also where this process runs one subgraph only. */
export const publicSchema = once((): GraphQLSchema => buildSchema(readSdl('api')));

/** The same with what was once deprecated and is gone now: `sdl/retired.graphql`. */
export const schemaWithRetired = once((): GraphQLSchema => withRetired(publicSchema(), readSdl('retired')));

/** A schema with fields and values of a file of retired ones; a file of comments only adds nothing. */
export const withRetired = (schema: GraphQLSchema, retired: string): GraphQLSchema =>
  hasDefinitions(retired) ? extendSchema(schema, parse(retired)) : schema;

/** False for a file of nothing but comments, which is no document. */
export const hasDefinitions = (sdl: string): boolean => sdl.split('\n').some((line) => line.trim() !== '' && !line.trim().startsWith('#'));
