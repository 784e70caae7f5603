import { NODE_TABLE } from '../store/embedded/node-tables.ts';

export const CHANGE_KINDS = ['ADDED', 'REMOVED', 'CHANGED'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A type whose records are stored; adverse outcomes are key events. */
export type ChangedType = keyof typeof NODE_TABLE;
/** In the graph's own order. */
export const CHANGED_TYPES = Object.keys(NODE_TABLE) as readonly ChangedType[];

/** One value that is another in the newer release. */
export interface FieldChange {
  /** Name of the field, for example `title`; of what it leads to, `keyEvents`. */
  readonly field: string;
  /** Id of what came, went or changed its place, where the field leads to others; null for a value of its own. */
  readonly member: string | null;
  /** As text: of a list or object its JSON, of a place what differs (`role: KEY_EVENT`). Null: there was none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A record that came, went, or is not what it was. */
export interface RecordChange {
  readonly type: ChangedType;
  readonly id: string;
  /** What people call it; as it was, where it went. */
  readonly name: string | null;
  readonly kind: ChangeKind;
  /** What differs in it; empty where it came or went as a whole. */
  readonly fields: readonly FieldChange[];
}

/** What a reader of one release finds different in the one that was served after it. */
export interface ReleaseChanges {
  readonly from: { readonly id: string; readonly date: string; readonly title: string };
  /** Id of the newer release. */
  readonly to: string;
  /** By type, then id. */
  readonly records: readonly RecordChange[];
}
