import { chain, type CytokineFamilyRecord, type MaybePromise } from '@sequela/data';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { linkedNodes } from '../../../shared/linked-nodes.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { GeneConnection } from '../gene/gene.connection.ts';
import { GenePage } from '../gene/gene-list.ts';
import { CytokineFamily } from './cytokine-family.type.ts';

const CytokineFamilyConnection = declarePlainConnection('CytokineFamily', () => CytokineFamily, 'cytokine families');

export const CytokineFamilyQueries = nodeQueriesOf({
  type: 'CytokineFamily',
  node: () => CytokineFamily,
  connection: () => CytokineFamilyConnection,
  one: ['cytokineFamily', 'A cytokine family by its id, for example hgnc.genegroup:601.'],
  many: ['cytokineFamilies', 'All cytokine families of the release.'],
});

@Resolver(() => CytokineFamily)
export class CytokineFamilyResolver {
  @FieldResolver(() => GeneConnection, { description: 'Its genes.' })
  genes(@Root() family: CytokineFamilyRecord, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): MaybePromise<GenePage> {
    return chain(linkedNodes(context, 'Gene', 'genesOfFamily', family.id, page), (genes) => new GenePage(genes, []));
  }
}
