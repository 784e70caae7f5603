import { chain, chainAll, compareIds, supportsInvolvement, type MaybePromise, type Provenance } from '@sequela/data';
import type { ApiContext } from '../../context/api-context.ts';

/** What gene and cell associations have in common here. */
interface Association extends Provenance {
  readonly event: string;
  readonly aops: readonly string[] | null;
  readonly misleading?: unknown;
}

/** The associations that support involvement: no bare name matches, nothing known to mislead. */
export const supporting = <A extends Association>(associations: readonly A[]): readonly A[] =>
  associations.filter(supportsInvolvement);

/** The AOPs that hold the events of these associations, as far as a statement counts for them. */
export const aopsOfAssociations = (context: ApiContext, associations: readonly Association[]): MaybePromise<readonly string[]> =>
  chain(chainAll(associations.map((row) => context.loaders.links('aopsOfEvent', row.event))), (lists) =>
    sorted(lists.flatMap((rows, index) => rows.map((row) => row.aop).filter((aop) => associations[index]?.aops?.includes(aop) ?? true))),
  );

/** The outcomes that the events of these associations lead to by relationships of one AOP. */
export const outcomesOfAssociations = (context: ApiContext, associations: readonly Association[]): MaybePromise<readonly string[]> =>
  chain(chainAll(associations.map((row) => context.loaders.links('outcomesOfEvent', row.event))), (lists) =>
    sorted(
      lists.flatMap((rows, index) =>
        rows
          .filter((row) => row.connected && (associations[index]?.aops?.includes(row.aop) ?? true))
          .map((row) => row.outcome),
      ),
    ),
  );

const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort(compareIds);
