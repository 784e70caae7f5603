import { buildSchema, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';

/** The graph as the repository has it, for tests, which have no bundler. */
export const sdlSchema = (): GraphQLSchema => buildSchema(readFileSync(new URL('../../../../../packages/schema/sdl/api.graphql', import.meta.url), 'utf8'), { assumeValid: true });
