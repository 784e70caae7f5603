import { Field, ID, InterfaceType } from 'type-graphql';

/** Every record names its type, so an interface needs no guess. */
@InterfaceType({
  // Otherwise a field that returns Node would draw the types of every other subgraph into its own.
  autoRegisterImplementations: false,
  description: 'Anything with an id of its own that `node(id)` finds again.',
  resolveType: (record: { readonly type: string }) => record.type,
})
export abstract class Node {
  @Field(() => ID, { description: 'Canonical CURIE, for example aop.events:396 or HGNC:6001.' })
  id!: string;
}
