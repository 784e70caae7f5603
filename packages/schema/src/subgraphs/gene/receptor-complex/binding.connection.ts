import type { GeneRecord, LigandReceptorRecord, MaybePromise, NodeRecords } from '@sequela/data';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root, type ClassType } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { connect, type Connection, encodeCursor } from '../../../shared/connection.ts';
import { declareEdgeConnection } from '../../../shared/edge-connection.ts';
import type { PageArgs } from '../../../shared/page.args.ts';
import { provenanceResolverOf } from '../../../shared/provenance.resolver.ts';
import { Gene } from '../gene/gene.type.ts';
import { Reference, Source } from '../stubs.ts';
import { ReceptorComplex } from './receptor-complex.type.ts';

/** What is said of a pair, whichever partner one comes from. */
@ObjectType()
abstract class Binding {
  @Field(() => String, { nullable: true, description: 'LOW where the pair is marked low affinity; otherwise null.' })
  affinity!: string | null;

  @Field(() => Boolean, { description: 'True for decoys and other pairs that inhibit.' })
  inhibitory!: boolean;

  @Field(() => String, { nullable: true, description: 'Kind of signalling, as CellPhoneDB classifies it.' })
  classification!: string | null;

  @Field(() => String, { nullable: true, description: 'What the source cites, in its own words.' })
  sourceText!: string | null;
}

@ObjectType({ description: 'A receptor that a ligand binds.' })
export class BoundReceptorEdge extends Binding {
  @Field(() => ReceptorComplex, { description: 'The receptor.' })
  node!: unknown;
}

@ObjectType({ description: 'A gene of a ligand that a receptor binds.' })
export class BoundLigandEdge extends Binding {
  @Field(() => String, { description: 'Name of the ligand, which may have several chains.' })
  ligandName!: string;

  @Field(() => Gene, { description: 'A gene of the ligand.' })
  node!: unknown;
}

export const BoundReceptorConnection = declareEdgeConnection('BoundReceptorConnection', () => BoundReceptorEdge, () => ReceptorComplex, 'receptors that a ligand binds');
export const BoundLigandConnection = declareEdgeConnection('BoundLigandConnection', () => BoundLigandEdge, () => Gene, 'genes of ligands that a receptor binds');

/** A pair and one gene of its ligand. */
type LigandGene = LigandReceptorRecord & { readonly gene: string };

/** A page of ligand genes: a ligand of two chains makes two rows. */
export const connectLigands = (context: ApiContext, pairs: readonly LigandReceptorRecord[], page: PageArgs): Connection<LigandGene, GeneRecord> =>
  connect(
    pairs.flatMap((pair) => pair.ligandGenes.map((gene) => ({ ...pair, gene }))),
    page,
    keyOfLigand,
    (row) => context.loaders.record('Gene', row.gene),
  );

const keyOfLigand = (row: LigandGene): string => `${row.key} ${row.gene}`;

@Resolver(() => BoundReceptorEdge)
class BoundReceptorEdgeResolver {
  @FieldResolver(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor(@Root() pair: LigandReceptorRecord): string {
    return encodeCursor(pair.key);
  }

  @FieldResolver()
  node(@Root() pair: LigandReceptorRecord, @Ctx() context: ApiContext): MaybePromise<NodeRecords['ReceptorComplex'] | null> {
    return context.loaders.record('ReceptorComplex', pair.receptor);
  }
}

@Resolver(() => BoundLigandEdge)
class BoundLigandEdgeResolver {
  @FieldResolver(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor(@Root() row: LigandGene): string {
    return encodeCursor(keyOfLigand(row));
  }

  @FieldResolver()
  node(@Root() row: LigandGene, @Ctx() context: ApiContext): MaybePromise<GeneRecord | null> {
    return context.loaders.record('Gene', row.gene);
  }

  @FieldResolver(() => ReceptorComplex, { description: 'The receptor.' })
  receptor(@Root() row: LigandGene, @Ctx() context: ApiContext): MaybePromise<NodeRecords['ReceptorComplex'] | null> {
    return context.loaders.record('ReceptorComplex', row.receptor);
  }
}

const bindingTypes: readonly ClassType[] = [BoundReceptorEdge, BoundLigandEdge];

export const bindingResolvers: readonly (new () => object)[] = [
  BoundReceptorEdgeResolver,
  BoundLigandEdgeResolver,
  ...bindingTypes.map((type) => provenanceResolverOf(() => type, () => Reference, () => Source)),
];
