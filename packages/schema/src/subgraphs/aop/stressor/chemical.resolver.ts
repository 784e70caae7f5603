import { chain, chainAll, compareIds, type ChemicalRecord, type MaybePromise, type StoreLinks } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { noteMissing, type ApiContext } from '../../../context/api-context.ts';
import type { AnyConnection } from '../../../shared/connection.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { connectIds } from '../../../shared/plain-connection.ts';
import { Xref } from '../../../shared/provenance.type.ts';
import { toXrefs } from '../../../shared/xref.ts';
import { AopConnection } from '../aop/aop.connection.ts';
import { connectEvents, EventInList } from '../key-event/event-list.ts';
import { KeyEventConnection } from '../key-event/key-event.connection.ts';
import { ChemicalConnection, StressorConnection } from './stressor.connection.ts';
import { Chemical } from './stressor.type.ts';

export const ChemicalQueries = nodeQueriesOf({
  type: 'Chemical',
  node: () => Chemical,
  connection: () => ChemicalConnection,
  one: ['chemical', 'A chemical by its id: its CAS number, for example cas:83-79-4, or dsstox:DTXSID7020637 where it has none.'],
  many: ['chemicals', 'All chemicals of the release.'],
});

@Resolver(() => Chemical)
export class ChemicalResolver {
  @FieldResolver(() => [Xref], { description: 'Its identifiers elsewhere; `prefix` narrows them, for example ["chebi"].' })
  xrefs(
    @Root() chemical: ChemicalRecord,
    @Arg('prefix', () => [String], { nullable: true, description: 'Prefixes of the identifiers wanted: cas, chebi, pubchem.compound ...' }) prefix: readonly string[] | null,
    @Ctx() context: ApiContext,
  ): readonly Xref[] {
    if (chemical.xrefs.length === 0) noteMissing(context, 'Chemical.xrefs', chemical.sources);
    return toXrefs(chemical.xrefs, prefix);
  }

  @FieldResolver(() => StressorConnection, { description: 'Stressors made of it.' })
  stressors(
    @Root() chemical: ChemicalRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<AnyConnection> {
    return chain(context.loaders.links('stressorsOfChemical', chemical.id), (links) => {
      if (links.length === 0) noteMissing(context, 'Chemical.stressors', chemical.sources);
      return connectIds(context, 'Stressor', links.map((link) => link.id), page);
    });
  }

  @FieldResolver(() => AopConnection, { description: 'AOPs that stressors made of it set off, each once; what is said of each stands at the stressor.' })
  aops(
    @Root() chemical: ChemicalRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<AnyConnection> {
    return chain(rowsOfStressors(context, chemical, 'aopsOfStressor'), (rows) => connectIds(context, 'Aop', distinctIds(rows.map((row) => row.aop)), page));
  }

  @FieldResolver(() => KeyEventConnection, { description: 'Key events that list stressors made of it, each once; what is said of each stands at the stressor.' })
  keyEvents(
    @Root() chemical: ChemicalRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<AnyConnection> {
    return chain(rowsOfStressors(context, chemical, 'eventsOfStressor'), (rows) =>
      connectEvents(distinctIds(rows.map((row) => row.event)).map((id) => new EventInList(id, null, [], context)), page),
    );
  }
}

/** What the stressors that are made of a chemical lead to. */
const rowsOfStressors = <L extends 'aopsOfStressor' | 'eventsOfStressor'>(
  context: ApiContext,
  chemical: ChemicalRecord,
  link: L,
): MaybePromise<readonly StoreLinks[L][]> =>
  chain(context.loaders.links('stressorsOfChemical', chemical.id), (stressors) =>
    chain(chainAll(stressors.map(({ id }) => context.loaders.links(link, id))), (lists) => lists.flat()),
  );

const distinctIds = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort(compareIds);
