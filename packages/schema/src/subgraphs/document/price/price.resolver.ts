import { GraphQLJSONObject } from 'graphql-scalars';
import { Arg, Query, Resolver } from 'type-graphql';
import { priceOfSource } from '../../../documents/price-of-source.ts';
import { Price } from './price.type.ts';

@Resolver(() => Price)
export class PriceResolver {
  @Query(() => Price, { description: 'What a question would cost, without asking it. Refused where it does not fit the graph or has several operations.' })
  price(
    @Arg('document', () => String, { description: 'The question, in GraphQL.' }) document: string,
    @Arg('variables', () => GraphQLJSONObject, { nullable: true, description: 'A value for each variable; left out: none.' }) variables: Readonly<Record<string, unknown>> | null,
  ): Price {
    return priceOfSource(document, variables ?? {});
  }
}
