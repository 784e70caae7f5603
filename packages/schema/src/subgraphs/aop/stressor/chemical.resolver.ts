import { chain, type ChemicalRecord, type MaybePromise } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { noteMissing, type ApiContext } from '../../../context/api-context.ts';
import { canonicalFilter } from '../../../context/canonical-filter.ts';
import { lookUp } from '../../../context/look-up.ts';
import type { Connection } from '../../../shared/connection.ts';
import { NodeFilter } from '../../../shared/list.input.ts';
import { listNodes } from '../../../shared/list-nodes.ts';
import { NestedPageArgs, type PageArgs, RootPageArgs } from '../../../shared/page.args.ts';
import { connectIds } from '../../../shared/plain-connection.ts';
import { Xref } from '../../../shared/provenance.type.ts';
import { toXrefs } from '../../../shared/xref.ts';
import { ChemicalConnection, StressorConnection } from './stressor.connection.ts';
import { Chemical } from './stressor.type.ts';

@Resolver(() => Chemical)
export class ChemicalResolver {
  @Query(() => Chemical, { nullable: true, description: 'A chemical by its CAS number, for example cas:83-79-4.' })
  chemical(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): MaybePromise<ChemicalRecord | null> {
    return lookUp(context, 'Chemical', id);
  }

  @Query(() => ChemicalConnection, { description: 'All chemicals of the release.' })
  chemicals(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('filter', () => NodeFilter, { nullable: true }) filter: NodeFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<unknown, unknown>> {
    return chain(canonicalFilter(context, filter, { source: 'Source' }), (canonical) =>
      listNodes(context, 'Chemical', canonical ? { filter: canonical } : {}, page),
    );
  }

  @FieldResolver(() => [Xref], { description: 'Its identifiers elsewhere; `prefix` narrows them, for example ["chebi"].' })
  xrefs(
    @Root() chemical: ChemicalRecord,
    @Arg('prefix', () => [String], { nullable: true }) prefix: readonly string[] | null,
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
      if (links.length === 0) noteMissing(context, 'Chemical.stressors');
      return connectIds(context, 'Stressor', links.map((link) => link.id), page);
    });
  }
}
