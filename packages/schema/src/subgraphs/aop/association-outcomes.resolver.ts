import { chain, type MaybePromise } from '@sequela/data';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../context/api-context.ts';
import { loadAll } from '../../context/load-all.ts';
import type { AnyConnection } from '../../shared/connection.ts';
import { NestedPageArgs, type PageArgs } from '../../shared/page.args.ts';
import { connectIds } from '../../shared/plain-connection.ts';
import { AdverseOutcomeConnection } from './adverse-outcome/adverse-outcome.connection.ts';
import { AopConnection } from './aop/aop.connection.ts';
import { ModulatingFactor } from './modulating-factor/modulating-factor.type.ts';
import { aopsOfAssociations, outcomesOfAssociations, supporting } from './outcomes-of-association.ts';
import { CellType, Gene } from './stubs.ts';

interface Identified {
  readonly id: string;
}

/** What this subgraph knows of a gene: where it leads. */
@Resolver(() => Gene)
export class GeneOutcomesResolver {
  @FieldResolver(() => AopConnection, { description: 'AOPs at whose events the gene is reported. A bare mention in a text does not count.' })
  aops(@Root() gene: Identified, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): MaybePromise<AnyConnection> {
    return chain(context.loaders.links('eventsOfGene', gene.id), (rows) =>
      chain(aopsOfAssociations(context, supporting(rows)), (aops) => connectIds(context, 'Aop', aops, page)),
    );
  }

  @FieldResolver(() => AdverseOutcomeConnection, { description: 'Outcomes to which the events at which the gene is reported lead.' })
  adverseOutcomes(@Root() gene: Identified, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): MaybePromise<AnyConnection> {
    return chain(context.loaders.links('eventsOfGene', gene.id), (rows) =>
      chain(outcomesOfAssociations(context, supporting(rows)), (outcomes) => connectIds(context, 'AdverseOutcome', outcomes, page)),
    );
  }

  @FieldResolver(() => [ModulatingFactor], { description: 'Modulating factors that the gene is part of.' })
  modulatingFactors(@Root() gene: Identified, @Ctx() context: ApiContext): MaybePromise<readonly unknown[]> {
    return chain(context.loaders.links('modulatingFactorsOfGene', gene.id), (links) =>
      loadAll(context, 'ModulatingFactor', links.map((link) => link.id)),
    );
  }
}

/** What this subgraph knows of a cell type: where it leads. */
@Resolver(() => CellType)
export class CellTypeOutcomesResolver {
  @FieldResolver(() => AopConnection, { description: 'AOPs at whose events the cell type is reported.' })
  aops(@Root() cell: Identified, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): MaybePromise<AnyConnection> {
    return chain(context.loaders.links('eventsOfCell', cell.id), (rows) =>
      chain(aopsOfAssociations(context, supporting(rows)), (aops) => connectIds(context, 'Aop', aops, page)),
    );
  }

  @FieldResolver(() => AdverseOutcomeConnection, { description: 'Outcomes to which the events at which the cell type is reported lead.' })
  adverseOutcomes(@Root() cell: Identified, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): MaybePromise<AnyConnection> {
    return chain(context.loaders.links('eventsOfCell', cell.id), (rows) =>
      chain(outcomesOfAssociations(context, supporting(rows)), (outcomes) => connectIds(context, 'AdverseOutcome', outcomes, page)),
    );
  }
}
