import { chain, type GeneAssociationRow, type GeneRecord, type KeyEventRecord, type ManifestationRecord, type MaybePromise } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { ARGUMENT_WORDS } from '../../../shared/argument-words.ts';
import { connect, type Connection } from '../../../shared/connection.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { rowsAt } from '../../../shared/standing-at.ts';
import { Gene } from '../gene/gene.type.ts';
import { GeneKeyEventConnection, GeneManifestationConnection } from './gene-association.connection.ts';
import { GeneAssociationFilter } from './gene-association.input.ts';
import { geneTest } from './gene-association.list.ts';

type Standings<Event> = Connection<GeneAssociationRow, Event>;

/** Where a gene stands. */
@Resolver(() => Gene)
export class GeneStandingResolver {
  @FieldResolver(() => GeneKeyEventConnection, { description: 'Key events at which it is reported, one edge per statement. Bare mentions in texts come only if the filter asks for their basis.' })
  keyEvents(
    @Root() gene: GeneRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('filter', () => GeneAssociationFilter, { nullable: true, description: ARGUMENT_WORDS.standing }) filter: GeneAssociationFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<Standings<KeyEventRecord>> {
    return chain(standingsOf(context, gene.id, 'KeyEvent', filter), (rows) => {
      if (rows.length === 0) noteMissing(context, 'KeyEvent.genes', gene.sources);
      return connect(rows, page, (row) => row.key, (row) => context.loaders.record('KeyEvent', row.event));
    });
  }

  @FieldResolver(() => GeneManifestationConnection, { description: 'Signs of an outcome, in no chain, at which it is reported.' })
  manifestations(
    @Root() gene: GeneRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('filter', () => GeneAssociationFilter, { nullable: true, description: ARGUMENT_WORDS.standing }) filter: GeneAssociationFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<Standings<ManifestationRecord>> {
    return chain(standingsOf(context, gene.id, 'Manifestation', filter), (rows) =>
      connect(rows, page, (row) => row.key, (row) => context.loaders.record('Manifestation', row.event)),
    );
  }
}

const standingsOf = (
  context: ApiContext,
  gene: string,
  at: 'KeyEvent' | 'Manifestation',
  filter: GeneAssociationFilter | null,
): MaybePromise<readonly GeneAssociationRow[]> =>
  chain(geneTest(context, filter), (test) =>
    chain(context.loaders.links('eventsOfGene', gene), (rows) => rowsAt(context, at, rows.filter(test), (row) => row.event)),
  );
