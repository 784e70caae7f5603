import { chain, type GeneRecord, type MaybePromise } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { canonicalFilter } from '../../../context/canonical-filter.ts';
import { lookUp } from '../../../context/look-up.ts';
import { apiError } from '../../../shared/api-error.ts';
import { ARGUMENT_WORDS } from '../../../shared/argument-words.ts';
import type { NodeOrder } from '../../../shared/list.input.ts';
import { listNodes } from '../../../shared/list-nodes.ts';
import { MAX_PAGE_SIZE, type PageArgs, RootPageArgs } from '../../../shared/page.args.ts';
import { Xref } from '../../../shared/provenance.type.ts';
import { toXrefs } from '../../../shared/xref.ts';
import { GeneConnection } from './gene.connection.ts';
import { GeneFilter, GeneOrder } from './gene.input.ts';
import { GenePage, genesNamed } from './gene-list.ts';
import { geneCalled } from './gene-symbol.ts';
import { Gene } from './gene.type.ts';

@Resolver(() => Gene)
export class GeneResolver {
  @Query(() => Gene, {
    nullable: true,
    description: 'A gene by its id (HGNC:6001, or one of Ensembl, NCBI Gene, UniProt, OMIM), or by its symbol. Give one of the two.',
  })
  gene(
    @Arg('id', () => ID, { nullable: true, description: 'HGNC:6001, ENSG00000109471, uniprot:P60568 ...' }) id: string | null,
    @Arg('symbol', () => String, { nullable: true, description: 'Approved symbol, else a previous one, else an alias that is no other gene\'s.' })
    symbol: string | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<GeneRecord | null> {
    if (id != null && symbol == null) return lookUp(context, 'Gene', id);
    if (symbol != null && id == null) return geneCalled(context, symbol);
    throw apiError('BAD_USER_INPUT', 'Give either `id` or `symbol` of the gene, not both and not neither.');
  }

  @Query(() => GeneConnection, { description: 'Genes of the release: those named by `ids` and `symbols`, each once and in that order, or else all that fit the filter.' })
  genes(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('ids', () => [ID], { nullable: true, description: `Ids in any usual spelling; with \`symbols\` at most ${MAX_PAGE_SIZE}.` }) ids: readonly string[] | null,
    @Arg('symbols', () => [String], { nullable: true, description: 'Symbols, previous symbols or aliases.' }) symbols: readonly string[] | null,
    @Arg('filter', () => GeneFilter, { nullable: true, description: ARGUMENT_WORDS.filter }) filter: GeneFilter | null,
    @Arg('orderBy', () => GeneOrder, { nullable: true, description: ARGUMENT_WORDS.orderBy }) orderBy: NodeOrder | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<GenePage> {
    if (ids != null || symbols != null) {
      if (filter != null || orderBy != null) throw apiError('BAD_USER_INPUT', 'Give either `ids` and `symbols`, or `filter` and `orderBy`: named genes keep the order they are named in.');
      return genesNamed(context, [...(ids ?? []), ...(symbols ?? [])], page);
    }
    return chain(canonicalFilter(context, filter, { family: 'CytokineFamily', source: 'Source' }), (canonical) =>
      chain(listNodes(context, 'Gene', { ...(canonical && { filter: canonical }), ...(orderBy && { orderBy }) }, page), (genes) => new GenePage(genes, [])),
    );
  }

  @FieldResolver(() => [Xref], { description: 'Its identifiers elsewhere with their pages, its own first; `prefix` narrows them, for example ["uniprot"].' })
  xrefs(
    @Root() gene: GeneRecord,
    @Arg('prefix', () => [String], { nullable: true, description: 'HGNC, ensembl, ncbigene, uniprot, omim, refseq, mgi.' }) prefix: readonly string[] | null,
  ): readonly Xref[] {
    return toXrefs([gene.id, ...gene.xrefs], prefix);
  }
}
