/** The tutorial way once somebody has tuned it: the resolvers lifted out of type-graphql's wrappers, as Sequela has them. */
import { createGraph } from '@sequela/schema';
import { serveAsTutorialsDo } from './serve.ts';

await serveAsTutorialsDo(createGraph());
