import { chain, leadingVerdict, type ClaimRecord, type GeneRecord, type GenePageSection, type MaybePromise, type RelatedResourceRecord, type Verdict } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import type { Connection } from '../../../shared/connection.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { connectRecords, type PlainEdge } from '../../../shared/plain-connection.ts';
import { provenanceResolverOf } from '../../../shared/provenance.resolver.ts';
import { GenePageSectionEnum, VerdictEnum } from '../../../shared/evidence.vocabulary.ts';
import { Reference } from '../reference/reference.type.ts';
import { Source } from '../source/source.type.ts';
import { Gene, RelatedResource } from '../stubs.ts';
import { ClaimConnection } from './claim.connection.ts';
import { Claim, ClaimVerdict } from './claim.type.ts';

export const ClaimProvenanceResolver = provenanceResolverOf(() => Claim, () => Reference, () => Source);

export const ClaimQueries = nodeQueriesOf({
  type: 'Claim',
  node: () => Claim,
  connection: () => ClaimConnection,
  one: ['claim', 'A claim by its id, which starts with claim:.'],
  many: ['claims', 'All claims of gene pages in the release.'],
});

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => Gene, { description: 'The gene that it is about.' })
  gene(@Root() claim: ClaimRecord, @Ctx() context: ApiContext): MaybePromise<GeneRecord | null> {
    return context.loaders.record('Gene', claim.gene);
  }

  @FieldResolver(() => ID, { description: 'Id of the page on which it stands.' })
  pageId(@Root() claim: ClaimRecord): string {
    return claim.page;
  }

  @FieldResolver(() => RelatedResource, { nullable: true, description: 'The page on which it stands; null where the release has its claims but not the page.' })
  page(@Root() claim: ClaimRecord, @Ctx() context: ApiContext): MaybePromise<RelatedResourceRecord | null> {
    return context.loaders.record('RelatedResource', claim.page);
  }

  @FieldResolver(() => VerdictEnum, { nullable: true, description: 'The verdict of the review, otherwise that of a rule; null where nobody checked.' })
  verdict(@Root() claim: ClaimRecord): Verdict | null {
    return leadingVerdict(claim)?.verdict ?? null;
  }

  @FieldResolver(() => [ClaimVerdict], { description: 'Every verdict, each with its reason; a review and a rule may differ.' })
  verdicts(@Root() claim: ClaimRecord): ClaimRecord['verdicts'] {
    return claim.verdicts;
  }
}

@Resolver(() => Gene)
export class GeneClaimsResolver {
  @FieldResolver(() => ClaimConnection, { description: 'What pages claim of the gene, with verdicts.' })
  claims(
    @Root() gene: GeneRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('section', () => GenePageSectionEnum, { nullable: true, description: 'Only claims of this section of a page.' })
    section: GenePageSection | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<PlainEdge<ClaimRecord>, ClaimRecord>> {
    return chain(context.loaders.links('claimsOfGene', gene.id), (claims) => {
      if (claims.length === 0) noteMissing(context, 'Gene.claims', gene.sources);
      return connectRecords(section == null ? claims : claims.filter((claim) => claim.section === section), page);
    });
  }
}
