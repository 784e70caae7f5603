import { chain, type AdverseOutcomeRecord, type CoveredField, type GeneAssociationRow, type GeneRecord, type KeyEventRecord, type MaybePromise } from '@sequela/data';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { ARGUMENT_WORDS } from '../../../shared/argument-words.ts';
import { connect, type Connection } from '../../../shared/connection.ts';
import { associationsOfOutcome, type UpstreamScope } from '../../../shared/outcome-events.ts';
import { NestedPageArgs } from '../../../shared/page.args.ts';
import { UpstreamScopeEnum } from '../../../shared/pathway.vocabulary.ts';
import { GeneAssociationFilter } from '../gene-association/gene-association.input.ts';
import { ANY_GENE, CYTOKINES, type GeneKind, RECEPTORS, shownBy } from '../gene-association/gene-kind.ts';
import { geneStatementResolversOf } from '../gene-association/gene-association.resolver.ts';
import { AdverseOutcome } from '../stubs.ts';
import { genesByStatements, type OutcomeGene } from './outcome-gene.ts';
import { OutcomeGeneConnection, OutcomeGeneContribution } from './outcome-gene.type.ts';

/** Which events of the outcome are meant, and which page of their genes. */
@ArgsType()
class OutcomeGeneArgs extends NestedPageArgs {
  @Field(() => ID, { nullable: true, description: ARGUMENT_WORDS.outcomeAop })
  aop?: string | null;

  @Field(() => UpstreamScopeEnum, { defaultValue: 'CONNECTED', description: 'Only events that relationships of one AOP lead from to the outcome, or every event of its AOPs.' })
  scope!: UpstreamScope;
}

type GenePage = MaybePromise<Connection<OutcomeGene, GeneRecord>>;

@Resolver(() => AdverseOutcome)
class OutcomeGenesResolver {
  @FieldResolver(() => OutcomeGeneConnection, { description: 'Genes reported at the events that lead to this outcome, each once, by id, with what every event contributes.' })
  genes(
    @Root() outcome: AdverseOutcomeRecord,
    @Args(() => OutcomeGeneArgs) where: OutcomeGeneArgs,
    @Arg('filter', () => GeneAssociationFilter, { nullable: true, description: ARGUMENT_WORDS.standing }) filter: GeneAssociationFilter | null,
    @Ctx() context: ApiContext,
  ): GenePage {
    return genesLeadingTo(context, outcome, where, ANY_GENE, filter, 'KeyEvent.genes');
  }

  @FieldResolver(() => OutcomeGeneConnection, { description: 'Cytokines reported at the events that lead to this outcome, each once, by id, with what every event contributes.' })
  cytokines(
    @Root() outcome: AdverseOutcomeRecord,
    @Args(() => OutcomeGeneArgs) where: OutcomeGeneArgs,
    @Arg('filter', () => GeneAssociationFilter, { nullable: true, description: ARGUMENT_WORDS.standing }) filter: GeneAssociationFilter | null,
    @Ctx() context: ApiContext,
  ): GenePage {
    return genesLeadingTo(context, outcome, where, CYTOKINES, filter, 'KeyEvent.cytokines');
  }

  @FieldResolver(() => OutcomeGeneConnection, { description: 'Receptors reported at the events that lead to this outcome, each once, by id, with what every event contributes.' })
  receptors(
    @Root() outcome: AdverseOutcomeRecord,
    @Args(() => OutcomeGeneArgs) where: OutcomeGeneArgs,
    @Arg('filter', () => GeneAssociationFilter, { nullable: true, description: ARGUMENT_WORDS.standing }) filter: GeneAssociationFilter | null,
    @Ctx() context: ApiContext,
  ): GenePage {
    return genesLeadingTo(context, outcome, where, RECEPTORS, filter, 'KeyEvent.receptors');
  }
}

const genesLeadingTo = (
  context: ApiContext,
  outcome: AdverseOutcomeRecord,
  where: OutcomeGeneArgs,
  kind: GeneKind,
  filter: GeneAssociationFilter | null,
  field: CoveredField,
): GenePage => {
  const shown = shownBy(filter);
  const rowsOf = (event: string): MaybePromise<readonly GeneAssociationRow[]> =>
    chain(context.loaders.links('genesOfEvent', event), (rows) => rows.filter((row) => kind.has(row) && shown(row)));
  return chain(associationsOfOutcome(context, outcome.id, where, filter, rowsOf), (rows) => {
    if (rows.length === 0) noteMissing(context, field, outcome.sources);
    return connect(genesByStatements(context, rows), where, (edge) => edge.gene, (edge) => edge.node);
  });
};

@Resolver(() => OutcomeGeneContribution)
class OutcomeGeneContributionResolver {
  @FieldResolver()
  event(@Root() row: GeneAssociationRow, @Ctx() context: ApiContext): MaybePromise<KeyEventRecord | null> {
    return context.loaders.record('KeyEvent', row.event);
  }
}

export const outcomeGeneResolvers: readonly (new () => object)[] = [
  OutcomeGenesResolver,
  OutcomeGeneContributionResolver,
  ...geneStatementResolversOf(() => OutcomeGeneContribution),
];
