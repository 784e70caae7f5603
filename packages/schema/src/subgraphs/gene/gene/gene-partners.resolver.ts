import { chain, type GeneRecord, type LigandReceptorRecord, type MaybePromise, type NodeRecords } from '@sequela/data';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { connect, type Connection } from '../../../shared/connection.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { connectIds, type PlainConnection } from '../../../shared/plain-connection.ts';
import { CytokineFamily } from '../cytokine-family/cytokine-family.type.ts';
import { PathwayConnection } from '../pathway/pathway.resolver.ts';
import { BoundReceptorConnection, BoundLigandConnection, connectLigands } from '../receptor-complex/binding.connection.ts';
import { ReceptorComplex } from '../receptor-complex/receptor-complex.type.ts';
import { Gene } from './gene.type.ts';

type Records<T extends keyof NodeRecords> = readonly MaybePromise<NodeRecords[T] | null>[];

/** What a gene binds, belongs to and is drawn in. None of it says that the gene takes part in an event. */
@Resolver(() => Gene)
export class GenePartnersResolver {
  @FieldResolver(() => BoundReceptorConnection, { description: 'Receptors that its product binds as a ligand, by CellPhoneDB.' })
  receptors(
    @Root() gene: GeneRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<LigandReceptorRecord, NodeRecords['ReceptorComplex']>> {
    return chain(context.loaders.links('receptorsOfGene', gene.id), (rows) => {
      if (rows.length === 0) noteMissing(context, 'Gene.receptors', gene.sources);
      return connect(rows, page, (row) => row.key, (row) => context.loaders.record('ReceptorComplex', row.receptor));
    });
  }

  @FieldResolver(() => BoundLigandConnection, { description: 'Ligands of the receptors that it is a chain of, by CellPhoneDB.' })
  ligands(@Root() gene: GeneRecord, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): MaybePromise<unknown> {
    return chain(context.loaders.links('ligandsOfGene', gene.id), (rows) => {
      // The pairs that say what a ligand binds are those that say what binds a receptor.
      if (rows.length === 0) noteMissing(context, 'Gene.receptors', gene.sources);
      return connectLigands(context, rows, page);
    });
  }

  @FieldResolver(() => [ReceptorComplex], { description: 'Receptors that it is a chain of.' })
  complexes(@Root() gene: GeneRecord, @Ctx() context: ApiContext): MaybePromise<Records<'ReceptorComplex'>> {
    return chain(context.loaders.links('complexesOfGene', gene.id), (links) => {
      if (links.length === 0) noteMissing(context, 'Gene.complexes', gene.sources);
      return loadAll(context, 'ReceptorComplex', links.map((link) => link.id));
    });
  }

  @FieldResolver(() => [CytokineFamily], { description: 'Cytokine families that it belongs to.' })
  families(@Root() gene: GeneRecord, @Ctx() context: ApiContext): MaybePromise<Records<'CytokineFamily'>> {
    return chain(context.loaders.links('familiesOfGene', gene.id), (links) => loadAll(context, 'CytokineFamily', links.map((link) => link.id)));
  }

  @FieldResolver(() => PathwayConnection, { description: 'Pathways in which it is drawn.' })
  pathways(
    @Root() gene: GeneRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<PlainConnection<'Pathway'>> {
    return chain(context.loaders.links('pathwaysOfGene', gene.id), (rows) => {
      if (rows.length === 0) noteMissing(context, 'Gene.pathways', gene.sources);
      return connectIds(context, 'Pathway', rows.map((row) => row.pathway), page);
    });
  }
}
