import type { Direction, EventRole, OrganisationLevel, RelationshipEffect, Status } from '../../graphql/generated/graphql.ts';

/** One event of a chain, with its number in the order of reading. */
export interface ChainEvent {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly role: EventRole;
  /** Causal rank: how many steps the longest way from the start takes. */
  readonly rank: number;
  readonly status: Status | null;
  readonly direction: Direction | null;
  /** Level of biological organisation, where the release knows it and the drawing shows it. */
  readonly level?: OrganisationLevel | null;
  /** A word or two that a drawing shows beside its number, such as "in both". */
  readonly remark?: string;
  /** What is heard in place of a remark that is too short for those who do not see its place. */
  readonly heard?: string;
  /** A part of a whole, 0 to 1, which a drawing shows as a bar; the remark says it in words. */
  readonly share?: number;
}

export interface ChainLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly status: Status | null;
  readonly effect: RelationshipEffect;
  /** False where some pathway says that events lie between; null where none says. */
  readonly adjacent: boolean | null;
  /** H, M or L where a pathway grades it; null where none does. */
  readonly grade: string | null;
}

export interface Chain {
  readonly events: readonly ChainEvent[];
  readonly links: readonly ChainLink[];
}
