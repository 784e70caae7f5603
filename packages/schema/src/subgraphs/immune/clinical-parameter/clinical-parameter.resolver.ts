import { type ClinicalParameterRecord, type KeyEventRecord, type ManifestationRecord, type MaybePromise, type NodeRecords } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
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

export const ClinicalParameterQueries = nodeQueriesOf({
  type: 'ClinicalParameter',
  node: () => ClinicalParameter,
  connection: () => ClinicalParameterConnection,
  one: ['clinicalParameter', 'A clinical parameter by its id, for example iraop.clinical:cp-alt.'],
  many: ['clinicalParameters', 'All clinical parameters of the release.'],
});

@Resolver(() => ClinicalParameter)
export class ClinicalParameterResolver {
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
