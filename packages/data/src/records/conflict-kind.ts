import type { ConflictRecord } from './evidence.record.ts';
import type { ConflictKind } from './vocabularies.ts';

/** The kind of a conflict; a disagreement where its source says nothing else. */
export const conflictKindOf = ({ kind }: Pick<ConflictRecord, 'kind'>): ConflictKind => kind ?? 'DISAGREEMENT';

/** What a conflict sorts by before its id: real disagreements come first. */
export const conflictRank = (conflict: Pick<ConflictRecord, 'kind'>): number => (conflictKindOf(conflict) === 'RENAMED' ? 1 : 0);
