import { readFragment } from '../../graphql/generated/index.ts';
import type { NetworkRelationshipsQuery } from '../../graphql/generated/graphql.ts';
import { RowsError } from '../../sections/reading/rows-error.ts';
import { NetworkHolding_edge } from './network.query.ts';
import type { NetworkRelationship } from './network.ts';
import { idsOf } from './read-event.ts';

type AskedRelationship = Extract<NonNullable<NetworkRelationshipsQuery['nodes'][number]>, { readonly effect: unknown }>;

/** One relationship of an answer, with what the AOPs of the network hold of it. */
export function readRelationship(asked: AskedRelationship, aops: ReadonlySet<string>, of: readonly string[]): NetworkRelationship {
  if (asked.aops.pageInfo.hasNextPage) throw new RowsError(`${asked.id} stands in more AOPs than an answer brings. Ask for them by GraphQL, page by page.`, 'failed');
  const holdings = readFragment(NetworkHolding_edge, asked.aops.edges)
    .filter(({ node }) => aops.has(node.id))
    .map(({ node, adjacency, weightOfEvidence, quantitativeUnderstanding }) => ({
      aop: node.id,
      adjacency,
      weightOfEvidence,
      quantitativeUnderstanding: quantitativeUnderstanding?.call ?? null,
      quantitativeText: quantitativeUnderstanding?.text ?? null,
      status: asked.statusByAop.find(({ aop }) => aop === node.id)?.status ?? asked.status,
    }));
  const { id, effect, status, evidenceKind, basis, sourceUrl } = asked;
  return {
    ...{ id, effect, status, evidenceKind, basis, sourceUrl, of, holdings },
    from: asked.upstream.id,
    fromTitle: asked.upstream.title,
    to: asked.downstream.id,
    toTitle: asked.downstream.title,
    biologicalPlausibility: asked.biologicalPlausibility?.call ?? null,
    empiricalSupport: asked.empiricalSupport?.call ?? null,
    sources: idsOf(asked.sources),
    references: idsOf(asked.references),
  };
}
