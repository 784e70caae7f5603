import type { SourceRecord } from '../records/evidence.record.ts';

/** What a source has for a licence whose page states none. */
const NO_LICENCE = 'NONE';

/** What the licence of a release does not cover: statements of sources that brought some and state no licence. */
export function licenceNote(sources: readonly Pick<SourceRecord, 'id' | 'licence' | 'counts'>[]): string | null {
  const ids = sources.filter(({ licence, counts }) => licence === NO_LICENCE && counts.length > 0).map(({ id }) => id);
  if (ids.length === 0) return null;
  const whose = ids.length === 1 ? 'whose page states no licence' : 'whose pages state no licence';
  return `except the statements of ${ids.join(' and ')}, ${whose}`;
}
