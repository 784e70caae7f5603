import { chain, type Applicability as Stated, type MaybePromise, type TaxonApplicability as StatedTaxon } from '@sequela/data';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root, type ClassType } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { Taxon } from '../../../shared/provenance.type.ts';
import { taxonId } from '../../../shared/taxon-match.ts';
import { Applicability, TaxonApplicability, TaxonMatch } from './applicability.type.ts';
import { taxonMatches, taxonOf } from './taxon-matches.ts';

/** The types that carry an applicability. */
export type ApplicableType = 'Aop' | 'KeyEvent' | 'KeyEventRelationship';

interface Applicable {
  readonly applicability?: Stated | null;
  readonly sources: readonly string[];
}

/** Gives a type its applicability, and the question whether it holds for a taxon. */
export function applicabilityResolverOf(name: ApplicableType, type: () => ClassType): new () => object {
  const statedIn = (record: Applicable, context: ApiContext): Stated | null => {
    if (record.applicability == null) noteMissing(context, `${name}.applicability`, record.sources);
    return record.applicability ?? null;
  };

  @Resolver(type)
  class ApplicabilityResolver {
    @FieldResolver(() => Applicability, {
      nullable: true,
      description: 'For which taxa, sexes and life stages it is stated to hold. Null where nothing is stated, which is not the same as "does not apply".',
    })
    applicability(@Root() record: Applicable, @Ctx() context: ApiContext): Stated | null {
      return statedIn(record, context);
    }

    @FieldResolver(() => [TaxonMatch], {
      description: 'What is stated that answers for a taxon: for the taxon itself, a group that contains it, or a member of it. Empty where nothing is stated, which is not the same as "does not apply".',
    })
    appliesTo(
      @Root() record: Applicable,
      @Arg('taxon', () => ID, { description: 'NCBITaxon:9606, 9606, or any name that the release has for it: human, Homo sapiens, mammals.' }) taxon: string,
      @Ctx() context: ApiContext,
    ): MaybePromise<readonly TaxonMatch[]> {
      return chain(taxonId(context, taxon), (id) => taxonMatches(context, id, statedIn(record, context)?.taxa ?? []));
    }
  }
  return ApplicabilityResolver;
}

@Resolver(() => TaxonApplicability)
export class TaxonApplicabilityResolver {
  @FieldResolver(() => Taxon, { description: 'The taxon.' })
  taxon(@Root() { taxon }: StatedTaxon, @Ctx() context: ApiContext): MaybePromise<Taxon> {
    return chain(context.loaders.links('lineageOfTaxon', taxon), (lineage) => taxonOf(taxon, lineage));
  }
}
