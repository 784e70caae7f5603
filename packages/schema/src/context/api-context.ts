import { derived, type CoveredField, type DocumentRepository, type FieldCoverage, type MaybePromise, type SavedDocumentRecord, type SourceCoverage, type Store } from '@sequela/data';
import type { AnswerRoom } from '../execution/answer-room.ts';
import type { AssociationFilter } from '../shared/association.input.ts';
import type { AssociationTest } from '../shared/association-filter.ts';
import type { Deadline } from './deadline.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** A field that the sources of a record do not fill, and what would bring it. */
export interface MissingField {
  readonly field: string;
  readonly wouldComeFrom: string | null;
}

/** Where a caller stands within a window of time, this request counted. */
export interface RateLimitStanding {
  /** Cost that a caller may spend in a window. */
  readonly limit: number;
  /** Cost of this request. */
  readonly cost: number;
  readonly remaining: number;
  /** When the window ends and the whole limit is back, as ISO 8601 in UTC. */
  readonly resetAt: string;
}

/** What every resolver gets: the release's store, its loaders, and a place to say what is missing. */
export interface ApiContext {
  readonly store: Store;
  readonly loaders: Loaders;
  /** Fields met empty in this request that the sources of their records never fill; sent as `extensions.missing`. */
  readonly missing: Map<string, MissingField>;
  /** What the sources of the release fill, by field. */
  readonly coverage: ReadonlyMap<string, Coverage>;
  /** What filters of this request stand for, once they are read. */
  readonly filterTests: Map<AssociationFilter, MaybePromise<AssociationTest>>;
  /** Where saved documents are kept; null where this server keeps none. */
  readonly documents: DocumentRepository | null;
  /** Told of every document that was saved, once it is kept. */
  readonly onSaved: ((saved: SavedDocumentRecord) => void) | null;
  /** Where the caller of this request stands; null where nobody counts. */
  readonly rateLimit: (() => RateLimitStanding | null) | null;
  /** Until when the answer may take; null: as long as it takes. */
  readonly deadline: Deadline | null;
  /** How large the answer may be; null: as large as it comes. */
  readonly room: AnswerRoom | null;
}

export interface ContextOptions {
  readonly documents?: DocumentRepository;
  readonly onSaved?: (saved: SavedDocumentRecord) => void;
  readonly rateLimit?: () => RateLimitStanding | null;
  readonly deadline?: Deadline;
  readonly room?: AnswerRoom;
}

/** What the resolvers of one request get. */
export const createApiContext = (store: Store, { documents, onSaved, rateLimit, deadline, room }: ContextOptions = {}): ApiContext => ({
  store,
  documents: documents ?? null,
  onSaved: onSaved ?? null,
  rateLimit: rateLimit ?? null,
  deadline: deadline ?? null,
  room: room ?? null,
  loaders: createLoaders(store, deadline),
  missing: new Map(),
  coverage: coverageOf(store),
  filterTests: new Map(),
});

/** What sources fill of a field. */
interface Coverage {
  readonly overall: FieldCoverage;
  readonly bySource: ReadonlyMap<string, SourceCoverage>;
  /** What is told of a list of sources; records have theirs for good, and many an event has nothing. */
  readonly unfilledBy: (sources: readonly string[]) => FieldCoverage | SourceCoverage | undefined;
}

const coverageByStore = new WeakMap<Store, ReadonlyMap<string, Coverage>>();

function coverageOf(store: Store): ReadonlyMap<string, Coverage> {
  const known = coverageByStore.get(store);
  if (known) return known;
  const made = new Map(
    store.manifest.coverage.map((overall) => {
      const bySource = new Map(overall.bySource.map((entry) => [entry.source, entry]));
      return [overall.field, { overall, bySource, unfilledBy: derived((sources: readonly string[]) => unfilledBy({ overall, bySource }, sources)) }];
    }),
  );
  coverageByStore.set(store, made);
  return made;
}

/**
 * Notes that a field of a record came out empty. It is remembered only where that is no finding: where
 * none of the record's sources fills the field for any record that it brought, or nobody does. Another
 * source that fills it for records of its own says nothing about this one.
 */
export function noteMissing(context: ApiContext, field: CoveredField, sources: readonly string[]): void {
  if (context.missing.has(field)) return;
  const coverage = context.coverage.get(field);
  if (!coverage) return;
  const unfilled = coverage.unfilledBy(sources);
  if (unfilled) context.missing.set(field, { field, wouldComeFrom: unfilled.wouldComeFrom ?? coverage.overall.wouldComeFrom });
}

function unfilledBy({ overall, bySource }: Pick<Coverage, 'overall' | 'bySource'>, sources: readonly string[]): FieldCoverage | SourceCoverage | undefined {
  // A source that brought other facts of the record only is not counted for this field.
  const entries = sources.flatMap((source) => bySource.get(source) ?? []);
  // What brings a field to a record depends on who brought the record, even where nobody has the field.
  if (overall.filled === 0) return entries[0] ?? overall;
  return entries.every(({ filled }) => filled === 0) ? entries[0] : undefined;
}
