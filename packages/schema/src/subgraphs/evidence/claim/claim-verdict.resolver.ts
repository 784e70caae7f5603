import type { Basis, ClaimVerdict as VerdictRecord, MaybePromise, NodeRecords } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { BasisEnum } from '../../../shared/evidence.vocabulary.ts';
import { Reference } from '../reference/reference.type.ts';
import { Source } from '../source/source.type.ts';
import { ClaimVerdict } from './claim.type.ts';

type Loaded<T extends keyof NodeRecords> = readonly MaybePromise<NodeRecords[T] | null>[];

@Resolver(() => ClaimVerdict)
export class ClaimVerdictResolver {
  @FieldResolver(() => BasisEnum, { description: 'How the verdict is known.' })
  basis(@Root() verdict: VerdictRecord): Basis {
    return verdict.basis;
  }

  @FieldResolver(() => [Reference], { description: 'What the verdict rests on.' })
  references(@Root() verdict: VerdictRecord, @Ctx() context: ApiContext): Loaded<'Reference'> {
    return loadAll(context, 'Reference', verdict.references);
  }

  @FieldResolver(() => [Source], { description: 'Sources of this release that say so.' })
  sources(@Root() verdict: VerdictRecord, @Ctx() context: ApiContext): Loaded<'Source'> {
    return loadAll(context, 'Source', verdict.sources);
  }
}
