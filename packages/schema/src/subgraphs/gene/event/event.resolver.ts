import { chain, type GeneAssociationRow, type GeneRecord, type KeyEventRecord, type KeyEventRelationshipRecord, type ManifestationRecord, type MaybePromise, type RelationshipGeneRecord } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { ARGUMENT_WORDS } from '../../../shared/argument-words.ts';
import type { Connection } from '../../../shared/connection.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { GeneAssociationConnection } from '../gene-association/gene-association.connection.ts';
import { GeneAssociationFilter } from '../gene-association/gene-association.input.ts';
import { genesAt } from '../gene-association/gene-association.list.ts';
import { ANY_GENE, CYTOKINES, RECEPTORS } from '../gene-association/gene-kind.ts';
import { KeyEvent, KeyEventRelationship, Manifestation } from '../stubs.ts';
import { connectMentions, RelationshipGeneConnection } from './relationship-gene.connection.ts';

type GenePage = MaybePromise<Connection<GeneAssociationRow, GeneRecord>>;

/** The genes that stand at an event. */
@Resolver(() => KeyEvent)
export class KeyEventGenesResolver {
  @FieldResolver(() => GeneAssociationConnection, {
    description: 'Genes named at the event, with mediators and receptors of its interactions and its components; the edge says which. Names found in the text come only if the filter asks for their basis.',
  })
  genes(
    @Root() event: KeyEventRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('filter', () => GeneAssociationFilter, { nullable: true, description: ARGUMENT_WORDS.standing }) filter: GeneAssociationFilter | null,
    @Ctx() context: ApiContext,
  ): GenePage {
    return genesAt(context, event, ANY_GENE, filter, page, 'KeyEvent.genes');
  }

  @FieldResolver(() => GeneAssociationConnection, { description: 'Those of its genes that are cytokines, by class.' })
  cytokines(
    @Root() event: KeyEventRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('filter', () => GeneAssociationFilter, { nullable: true, description: ARGUMENT_WORDS.standing }) filter: GeneAssociationFilter | null,
    @Ctx() context: ApiContext,
  ): GenePage {
    return genesAt(context, event, CYTOKINES, filter, page, 'KeyEvent.cytokines');
  }

  @FieldResolver(() => GeneAssociationConnection, { description: 'Those of its genes that are receptors: cytokine and Toll-like receptors by class, and whatever the source names as a receptor here.' })
  receptors(
    @Root() event: KeyEventRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('filter', () => GeneAssociationFilter, { nullable: true, description: ARGUMENT_WORDS.standing }) filter: GeneAssociationFilter | null,
    @Ctx() context: ApiContext,
  ): GenePage {
    return genesAt(context, event, RECEPTORS, filter, page, 'KeyEvent.receptors');
  }
}

/** The genes that stand at a sign of an outcome. */
@Resolver(() => Manifestation)
export class ManifestationGenesResolver {
  @FieldResolver(() => GeneAssociationConnection, { description: 'Genes named at the sign.' })
  genes(
    @Root() manifestation: ManifestationRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('filter', () => GeneAssociationFilter, { nullable: true, description: ARGUMENT_WORDS.standing }) filter: GeneAssociationFilter | null,
    @Ctx() context: ApiContext,
  ): GenePage {
    return genesAt(context, manifestation, ANY_GENE, filter, page, 'KeyEvent.genes');
  }
}

/** The genes named in the text of a relationship. */
@Resolver(() => KeyEventRelationship)
export class RelationshipGenesResolver {
  @FieldResolver(() => RelationshipGeneConnection, { description: 'Genes named in its text. That says nothing of involvement.' })
  genes(
    @Root() relationship: KeyEventRelationshipRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('includeMisleading', () => Boolean, { defaultValue: false, description: ARGUMENT_WORDS.misleading }) includeMisleading: boolean,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<RelationshipGeneRecord, GeneRecord>> {
    return chain(context.loaders.links('genesOfRelationship', relationship.id), (rows) =>
      connectMentions(context, relationship, rows.filter((row) => includeMisleading || row.misleading === null), page),
    );
  }
}
