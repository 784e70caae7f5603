import {
  chain,
  chainAll,
  hasSupportingBasis,
  SUPPORTING_BASES,
  type EvidenceContext,
  type MaybePromise,
  type Provenance,
  type Status,
} from '@sequela/data';
import type { ApiContext } from '../context/api-context.ts';
import { canonicalIdOrNone } from '../context/look-up.ts';
import type { AssociationFilter } from './association.input.ts';
import { taxonId } from './taxon-match.ts';

/** What a gene and a cell association have in common. */
export interface AssociationRow extends Provenance {
  /** Event or manifestation id. */
  readonly event: string;
  readonly status: Status | null;
  /** AOP ids for which the statement holds; null: all AOPs of the event. */
  readonly aops: readonly string[] | null;
  readonly context: EvidenceContext | null;
}

export type AssociationTest = (row: AssociationRow) => boolean;

/** Whether a statement at an event counts for at least one of the AOPs by which the event was reached. */
export const holdsInSome = (row: Pick<AssociationRow, 'aops'>, aops: readonly string[]): boolean =>
  row.aops === null || row.aops.some((aop) => aops.includes(aop));

/**
 * The test that a filter stands for. Ids in it may be in any usual spelling.
 * Throws NOT_FOUND or BAD_USER_INPUT for an AOP, source or taxon that is none.
 */
export function associationTest(
  context: ApiContext,
  filter: AssociationFilter | null | undefined,
): MaybePromise<AssociationTest> {
  if (filter == null) return hasSupportingBasis;
  const ids = chainAll<string | undefined>([
    canonicalIdOrNone(context, 'Aop', filter.aop),
    canonicalIdOrNone(context, 'Source', filter.source),
    filter.taxon == null ? undefined : taxonId(context, filter.taxon),
  ]);
  return chain(ids, ([aop, source, taxon]) =>
    chain(aop === undefined ? undefined : eventsOfAop(context, aop), (events) =>
      testOf(filter, { taxon, source, aop, events }),
    ),
  );
}

interface Canonical {
  readonly taxon: string | undefined;
  readonly source: string | undefined;
  readonly aop: string | undefined;
  /** Events and manifestations of `aop`. */
  readonly events: ReadonlySet<string> | undefined;
}

/** The pure part: no reading, no ids but canonical ones. */
export function testOf(filter: AssociationFilter, { taxon, source, aop, events }: Canonical): AssociationTest {
  const bases = filter.basis ?? SUPPORTING_BASES;
  const { system, status } = filter;
  return (row) =>
    bases.includes(row.basis) &&
    (status == null || (row.status !== null && status.includes(row.status))) &&
    (system == null || row.context?.system === system) &&
    (taxon === undefined || (row.context?.taxa.some(({ id }) => id === taxon) ?? false)) &&
    (source === undefined || row.sources.includes(source)) &&
    (aop === undefined || (holdsInSome(row, [aop]) && (events?.has(row.event) ?? true)));
}

/** A statement for "all AOPs of the event" holds in an AOP only if that AOP has the event. */
function eventsOfAop(context: ApiContext, aop: string): MaybePromise<ReadonlySet<string>> {
  return chain(context.loaders.links('eventsOfAop', aop), (rows) => {
    const outcomes = rows.filter((row) => row.role === 'ADVERSE_OUTCOME').map((row) => row.event);
    const signs = chainAll(outcomes.map((outcome) => manifestationsIn(context, aop, outcome)));
    return chain(signs, (lists) => new Set([...rows.map((row) => row.event), ...lists.flat()]));
  });
}

const manifestationsIn = (context: ApiContext, aop: string, outcome: string): MaybePromise<readonly string[]> =>
  chain(context.loaders.links('manifestationsOfOutcome', outcome), (links) =>
    chain(chainAll(links.map(({ id }) => context.loaders.record('Manifestation', id))), (records) =>
      records.flatMap((record) => (record?.aops.includes(aop) ? [record.id] : [])),
    ),
  );
