import { chain, chainAll, derived, hasSupportingBasis, SUPPORTING_BASES, type EvidenceContext, type MaybePromise, type Provenance, type Status, type Store } from '@sequela/data';
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
 * Throws NOT_FOUND or BAD_USER_INPUT for an AOP, outcome, source or taxon that is none.
 */
export function associationTest(
  context: ApiContext,
  filter: AssociationFilter | null | undefined,
): MaybePromise<AssociationTest> {
  if (filter == null) return hasSupportingBasis;
  // A filter is read once a request, though it is asked for at each of many events.
  const found = context.filterTests.get(filter);
  if (found) return found;
  const made = readFilter(context, filter);
  context.filterTests.set(filter, made);
  return made;
}

function readFilter(context: ApiContext, filter: AssociationFilter): MaybePromise<AssociationTest> {
  const ids = chainAll<string | undefined>([
    canonicalIdOrNone(context, 'Aop', filter.aop),
    canonicalIdOrNone(context, 'Source', filter.source),
    filter.taxon == null ? undefined : taxonId(context, filter.taxon),
    canonicalIdOrNone(context, 'AdverseOutcome', filter.outcome),
  ]);
  return chain(ids, ([aop, source, taxon, outcome]) =>
    chain(aop === undefined ? undefined : eventsOfAop(context, aop), (events) =>
      chain(outcome === undefined ? undefined : aopsTowards(context, outcome), (towards) =>
        testOf(filter, { taxon, source, aop, events, towards }),
      ),
    ),
  );
}

interface Canonical {
  readonly taxon: string | undefined;
  readonly source: string | undefined;
  readonly aop: string | undefined;
  /** Events and manifestations of `aop`. */
  readonly events: ReadonlySet<string> | undefined;
  /** The AOPs by which each event leads to the outcome asked for. */
  readonly towards?: ReadonlyMap<string, readonly string[]> | undefined;
}

/** The pure part: no reading, no ids but canonical ones. A filter that asks for nothing is the usual test itself. */
export function testOf(filter: AssociationFilter, { taxon, source, aop, events, towards }: Canonical): AssociationTest {
  if ([filter.basis, filter.system, filter.status, taxon, source, aop, towards].every((asked) => asked == null)) return hasSupportingBasis;
  const bases = filter.basis ?? SUPPORTING_BASES;
  const { system, status } = filter;
  return (row) =>
    bases.includes(row.basis) &&
    (status == null || (row.status !== null && status.includes(row.status))) &&
    (system == null || row.context?.system === system) &&
    (taxon === undefined || (row.context?.taxa.some(({ id }) => id === taxon) ?? false)) &&
    (source === undefined || row.sources.includes(source)) &&
    (towards === undefined || holdsTowards(row, towards.get(row.event))) &&
    (aop === undefined || (holdsInSome(row, [aop]) && (events?.has(row.event) ?? true)));
}

/** An event that does not lead to an outcome has nothing that holds on the way to it. */
const holdsTowards = (row: AssociationRow, aops: readonly string[] | undefined): boolean => aops !== undefined && holdsInSome(row, aops);

/** The AOPs by which events lead to an outcome; those of the outcome itself and of its signs are all that end in it. */
function aopsTowards(context: ApiContext, outcome: string): MaybePromise<ReadonlyMap<string, readonly string[]>> {
  if (!context.store.answersAtOnce) return readAopsTowards(context, outcome);
  const known = towardsOfStore(context.store);
  const found = known.get(outcome);
  if (found) return found;
  const made = readAopsTowards(context, outcome);
  known.set(outcome, made);
  return made;
}

/** By the ids of outcomes, of which a release has as many as it has. */
const towardsOfStore = derived((_store: Store) => new Map<string, MaybePromise<ReadonlyMap<string, readonly string[]>>>());

function readAopsTowards(context: ApiContext, outcome: string): MaybePromise<ReadonlyMap<string, readonly string[]>> {
  return chain(context.loaders.links('eventsOfOutcome', outcome), (rows) =>
    chain(context.loaders.links('aopsOfEvent', outcome), (aops) =>
      chain(context.loaders.links('manifestationsOfOutcome', outcome), (signs) => {
        const ending = aops.filter(({ role }) => role === 'ADVERSE_OUTCOME').map(({ aop }) => aop);
        const towards = new Map<string, readonly string[]>([outcome, ...signs.map(({ id }) => id)].map((id) => [id, ending]));
        for (const { event, aop, connected } of rows) if (connected) towards.set(event, [...(towards.get(event) ?? []), aop]);
        return towards;
      }),
    ),
  );
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
