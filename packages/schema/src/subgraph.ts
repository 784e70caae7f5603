/**
 * The door of @sequela/schema to one subgraph alone. It is apart because it brings along what a server
 * of the whole graph does not need: the printing and building of federation schemas.
 */
import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { createSubgraphSchema } from './composition/subgraph-schema.ts';
import type { SubgraphName } from './composition/subgraph.ts';
import { createWrappedSchema } from './composition/wrapped-schema.ts';
import { readSdl } from './sdl.ts';
import { subgraphs } from './subgraphs/subgraphs.ts';

/** One subgraph, for a server of its own behind a router. */
export const createSubgraph = (name: SubgraphName): GraphQLSchema => createSubgraphSchema(subgraphs[name]);

/** The whole graph in type-graphql's own wrappers; `npm run bench` measures what lifting out of them saves. */
export const createWrappedGraph = (): GraphQLSchema => createWrappedSchema(readSdl('api'), Object.values(subgraphs));
