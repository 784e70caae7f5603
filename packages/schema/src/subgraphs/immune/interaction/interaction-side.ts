import { chain, chainAll, type InteractionRecord, type MaybePromise } from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { declareEnum } from '../../../shared/declare-enum.ts';
import type { PageArgs } from '../../../shared/page.args.ts';
import { connectIds, type PlainConnection } from '../../../shared/plain-connection.ts';

const SIDES = ['SOURCE', 'TARGET'] as const;
export type InteractionSide = (typeof SIDES)[number];

export const InteractionSideEnum = declareEnum('InteractionSide', SIDES, 'On which side of an interaction a cell stands.', {
  SOURCE: 'It gives the mediators off.',
  TARGET: 'It reacts to them.',
});

/** A page of the interactions of a cell, on both sides or on one. A cell that acts on itself stands on both. */
export const interactionsOfCell = (
  context: ApiContext,
  cell: string,
  side: InteractionSide | null | undefined,
  page: PageArgs,
): MaybePromise<PlainConnection<'Interaction'>> =>
  chain(context.loaders.links('interactionsOfCell', cell), (links) => {
    const ids = links.map(({ id }) => id);
    if (side == null) return connectIds(context, 'Interaction', ids, page);
    const standsThere = (one: InteractionRecord): boolean => (side === 'SOURCE' ? one.sourceCell : one.targetCell) === cell;
    return chain(chainAll(loadAll(context, 'Interaction', ids)), (records) =>
      connectIds(context, 'Interaction', records.flatMap((one) => (one !== null && standsThere(one) ? one.id : [])), page),
    );
  });
