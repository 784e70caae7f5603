import { chain, chainAll, type MaybePromise, type NodeType } from '@sequela/data';
import type { ApiContext } from './api-context.ts';
import { taxonId } from '../shared/taxon-match.ts';
import { canonicalId } from './look-up.ts';

/** What an id in a filter is of: a node, or a taxon, which is none. */
export type IdKind = NodeType | 'Taxon';

/**
 * A filter with its ids in canonical form. `idFields` says which fields hold ids, and of what.
 * Throws NOT_FOUND for an id that is not in the release, BAD_USER_INPUT for a word that means no taxon or
 * several: a filter by it would only ever be empty.
 */
export function canonicalFilter<F extends object>(
  context: ApiContext,
  filter: F | null | undefined,
  idFields: Readonly<Partial<Record<keyof F & string, IdKind>>>,
): MaybePromise<F | undefined> {
  if (filter == null) return undefined;
  const given = withoutNulls(filter);
  const fields = (Object.entries(idFields) as [keyof F & string, IdKind][]).filter(([name]) => name in given);
  const ids = fields.map(([name, type]) =>
    type === 'Taxon' ? taxonId(context, String(given[name])) : canonicalId(context, type, String(given[name])),
  );
  return chain(chainAll(ids), (canonical) => ({
    ...given,
    ...Object.fromEntries(fields.map(([name], index) => [name, canonical[index]])),
  }));
}

/** A filter field given as null means the same as one left out. */
const withoutNulls = <F extends object>(filter: F): F =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null)) as F;
