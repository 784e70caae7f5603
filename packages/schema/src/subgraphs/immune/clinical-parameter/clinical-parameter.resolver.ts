import {
  chain,
  type ClinicalParameterRecord,
  type KeyEventRecord,
  type ManifestationRecord,
  type MaybePromise,
  type NodeRecords,
} from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { canonicalFilter } from '../../../context/canonical-filter.ts';
import { loadAll } from '../../../context/load-all.ts';
import { lookUp } from '../../../context/look-up.ts';
import { NodeFilter } from '../../../shared/list.input.ts';
import { listNodes } from '../../../shared/list-nodes.ts';
import { type PageArgs, RootPageArgs } from '../../../shared/page.args.ts';
import type { PlainConnection } from '../../../shared/plain-connection.ts';
import { provenanceResolverOf } from '../../../shared/provenance.resolver.ts';
import { recordsAt } from '../../../shared/standing-at.ts';
import { Aop, Gene, KeyEvent, Manifestation, Reference, Source } from '../stubs.ts';
import { ClinicalParameterConnection } from './clinical-parameter.connection.ts';
import { ClinicalParameter } from './clinical-parameter.type.ts';

type Loaded<T extends keyof NodeRecords> = readonly MaybePromise<NodeRecords[T] | null>[];

export const ClinicalParameterProvenanceResolver = provenanceResolverOf(
  () => ClinicalParameter,
  () => Reference,
  () => Source,
);

@Resolver(() => ClinicalParameter)
export class ClinicalParameterResolver {
  @Query(() => ClinicalParameter, { nullable: true, description: 'A clinical parameter by its id, for example iraop.clinical:cp-alt.' })
  clinicalParameter(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): MaybePromise<ClinicalParameterRecord | null> {
    return lookUp(context, 'ClinicalParameter', id);
  }

  @Query(() => ClinicalParameterConnection, { description: 'All clinical parameters of the release.' })
  clinicalParameters(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('filter', () => NodeFilter, { nullable: true }) filter: NodeFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<PlainConnection<'ClinicalParameter'>> {
    return chain(canonicalFilter(context, filter, { source: 'Source' }), (canonical) =>
      listNodes(context, 'ClinicalParameter', canonical ? { filter: canonical } : {}, page),
    );
  }

  @FieldResolver(() => [Gene], { description: 'Genes whose product is measured.' })
  genes(@Root() parameter: ClinicalParameterRecord, @Ctx() context: ApiContext): Loaded<'Gene'> {
    return loadAll(context, 'Gene', parameter.genes);
  }

  @FieldResolver(() => [KeyEvent], { description: 'Key events of which it tells.' })
  events(@Root() parameter: ClinicalParameterRecord, @Ctx() context: ApiContext): MaybePromise<readonly KeyEventRecord[]> {
    return recordsAt(context, 'KeyEvent', parameter.events);
  }

  @FieldResolver(() => [Manifestation], { description: 'Signs of an outcome, in no chain, of which it tells.' })
  manifestations(@Root() parameter: ClinicalParameterRecord, @Ctx() context: ApiContext): MaybePromise<readonly ManifestationRecord[]> {
    return recordsAt(context, 'Manifestation', parameter.events);
  }

  @FieldResolver(() => [Aop], { description: 'AOPs whose events it was used for.' })
  aops(@Root() parameter: ClinicalParameterRecord, @Ctx() context: ApiContext): Loaded<'Aop'> {
    return loadAll(context, 'Aop', parameter.aops);
  }
}
