/**
 * The tutorial way for everything else: Apollo Server's standalone server with its own plugins, the same resolver
 * classes as type-graphql runs them, one DataLoader a relation, over a store that answers with promises.
 */
import { createWrappedGraph } from '@sequela/schema/subgraph';
import { serveAsTutorialsDo } from './serve.ts';

await serveAsTutorialsDo(createWrappedGraph());
