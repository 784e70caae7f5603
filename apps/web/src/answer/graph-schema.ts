import { buildSchema, type GraphQLSchema } from 'graphql';
import sdl from '@sequela/schema/sdl/api.graphql?raw';

let schema: GraphQLSchema | null = null;

/** The graph as this portal was built with it; read once. */
export const graphSchema = (): GraphQLSchema => (schema ??= buildSchema(sdl, { assumeValid: true }));
