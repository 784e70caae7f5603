import { chain, type MaybePromise, type NodeLink, type NodeRecords, type NodeType, type ReferenceRecord } from '@sequela/data';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { connect, encodeCursor, type Connection } from '../../../shared/connection.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { sourcesResolverOf } from '../../../shared/provenance.resolver.ts';
import { Xref } from '../../../shared/provenance.type.ts';
import { Source } from '../source/source.type.ts';
import { referenceXrefs } from './reference-xrefs.ts';
import { CitationConnection, CitationEdge, ReferenceConnection } from './reference.connection.ts';
import { Reference } from './reference.type.ts';

type AnyRecord = NodeRecords[NodeType];

const linkKey = (link: NodeLink): string => `${link.type}/${link.id}`;
const linkedRecord = (context: ApiContext, link: NodeLink): MaybePromise<AnyRecord | null> =>
  context.loaders.record<NodeType>(link.type, link.id);

export const ReferenceSourcesResolver = sourcesResolverOf(() => Reference, () => Source);

export const ReferenceQueries = nodeQueriesOf({
  type: 'Reference',
  node: () => Reference,
  connection: () => ReferenceConnection,
  one: ['reference', 'A reference by its id, for example iraop.reference:dutcher-2014 or pubmed:12392763.'],
  many: ['references', 'All references of the release.'],
});

@Resolver(() => Reference)
export class ReferenceResolver {
  @FieldResolver(() => [Xref], { description: 'Its identifiers (doi, pubmed, pmc) with their pages.' })
  xrefs(@Root() reference: ReferenceRecord): readonly Xref[] {
    return referenceXrefs(reference);
  }

  @FieldResolver(() => CitationConnection, { description: 'Everything in the release that rests on it.' })
  citedBy(
    @Root() reference: ReferenceRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<NodeLink, AnyRecord>> {
    return chain(context.loaders.links('citationsOfReference', reference.id), (links) =>
      connect(links, page, linkKey, (link) => linkedRecord(context, link)),
    );
  }
}

@Resolver(() => CitationEdge)
export class CitationEdgeResolver {
  @FieldResolver()
  cursor(@Root() link: NodeLink): string {
    return encodeCursor(linkKey(link));
  }

  @FieldResolver()
  node(@Root() link: NodeLink, @Ctx() context: ApiContext): MaybePromise<AnyRecord | null> {
    return linkedRecord(context, link);
  }
}
