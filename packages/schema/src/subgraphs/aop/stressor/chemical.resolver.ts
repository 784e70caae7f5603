import { chain, type ChemicalRecord, type MaybePromise } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { noteMissing, type ApiContext } from '../../../context/api-context.ts';
import type { Connection } from '../../../shared/connection.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { connectIds } from '../../../shared/plain-connection.ts';
import { Xref } from '../../../shared/provenance.type.ts';
import { toXrefs } from '../../../shared/xref.ts';
import { ChemicalConnection, StressorConnection } from './stressor.connection.ts';
import { Chemical } from './stressor.type.ts';

export const ChemicalQueries = nodeQueriesOf({
  type: 'Chemical',
  node: () => Chemical,
  connection: () => ChemicalConnection,
  one: ['chemical', 'A chemical by its CAS number, for example cas:83-79-4.'],
  many: ['chemicals', 'All chemicals of the release.'],
});

@Resolver(() => Chemical)
export class ChemicalResolver {
  @FieldResolver(() => [Xref], { description: 'Its identifiers elsewhere; `prefix` narrows them, for example ["chebi"].' })
  xrefs(
    @Root() chemical: ChemicalRecord,
    @Arg('prefix', () => [String], { nullable: true, description: 'Prefixes of the identifiers wanted: cas, chebi, pubchem.compound ...' }) prefix: readonly string[] | null,
  ): readonly Xref[] {
    return toXrefs(chemical.xrefs, prefix);
  }

  @FieldResolver(() => StressorConnection, { description: 'Stressors made of it.' })
  stressors(
    @Root() chemical: ChemicalRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<unknown, unknown>> {
    return chain(context.loaders.links('stressorsOfChemical', chemical.id), (links) => {
      if (links.length === 0) noteMissing(context, 'Chemical.stressors', chemical.sources);
      return connectIds(context, 'Stressor', links.map((link) => link.id), page);
    });
  }
}
