import type { NodeType } from '../records/release.record.ts';
import type { AopOrigin, ConflictKind, EventRole, GeneClass, OrganisationLevel, Sex, Status } from '../records/vocabularies.ts';

/** Filters that every paged list understands. */
export interface ListFilter {
  /** Words that all stand in titles, names, symbols or aliases, whatever their case; those of one or two letters begin a word there. */
  readonly text?: string;
  /** Source id: only records that this source brought. */
  readonly source?: string;
}

/**
 * By what a record states of its own applicability. A record that states nothing is in no such list,
 * which does not say that it does not apply.
 */
export interface ApplicabilityFilter extends ListFilter {
  /** Taxon id: stated for it, for a group that contains it, or for a member of it. */
  readonly taxon?: string;
  /** Stated for this sex or for any (UNSPECIFIC); females and males also by MIXED. */
  readonly sex?: Sex;
  /** Stated for this life stage in these words, whatever their case, or for all of them. */
  readonly lifeStage?: string;
}

export interface AopFilter extends ApplicabilityFilter {
  readonly origin?: AopOrigin;
  /** Outcome event id. */
  readonly adverseOutcome?: string;
  /** Event id, in any role. */
  readonly keyEvent?: string;
  readonly stressor?: string;
  readonly oecdStatus?: string;
}

export interface KeyEventFilter extends ApplicabilityFilter {
  /** In any AOP, or in the one asked for. */
  readonly role?: EventRole;
  readonly aop?: string;
  /** Gene id: events at which it stands with a basis that supports involvement. */
  readonly gene?: string;
  /** Cell type id, as for genes. */
  readonly cellType?: string;
  readonly level?: OrganisationLevel;
}

export interface KeyEventRelationshipFilter extends ApplicabilityFilter {
  readonly aop?: string;
  readonly upstream?: string;
  readonly downstream?: string;
  /** One of these statuses, in itself or in at least one AOP that holds it. */
  readonly status?: readonly Status[];
}

export interface AdverseOutcomeFilter extends ListFilter {
  readonly aop?: string;
}

export interface GeneFilter extends ListFilter {
  readonly class?: GeneClass;
  readonly family?: string;
  /** True: only genes that stand at an event with a basis that supports involvement. */
  readonly atEvents?: boolean;
}

export interface ConflictFilter extends ListFilter {
  readonly kind?: ConflictKind;
}

/** Filters by node type; a type that is not named takes the plain one. */
export interface ListFilters {
  readonly Aop: AopFilter;
  readonly KeyEvent: KeyEventFilter;
  readonly KeyEventRelationship: KeyEventRelationshipFilter;
  readonly AdverseOutcome: AdverseOutcomeFilter;
  readonly Gene: GeneFilter;
  readonly Conflict: ConflictFilter;
}
export type FilterOf<T extends NodeType> = T extends keyof ListFilters ? ListFilters[T] : ListFilter;

/**
 * What a list can be ordered by; every order ends with the id, ascending, so that it is total.
 * AOP_COUNT: of events, outcomes (those that end in it), relationships, stressors. KEY_EVENT_COUNT:
 * of AOPs; of outcomes the connected events; of genes and cell types where they stand with support.
 * Of other types both counts are 0. Without an order conflicts that are
 * disagreements come before mere renamings. Titles compare by code unit in lower case, never by a locale.
 */
export const ORDER_FIELDS = ['ID', 'TITLE', 'AOP_COUNT', 'KEY_EVENT_COUNT'] as const;
export type OrderField = (typeof ORDER_FIELDS)[number];

export interface ListOrder {
  readonly field: OrderField;
  readonly direction: 'ASC' | 'DESC';
}

export interface ListRequest<T extends NodeType> {
  readonly filter?: FilterOf<T>;
  readonly orderBy?: ListOrder;
}
