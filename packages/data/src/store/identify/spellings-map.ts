/** What a lower-case spelling stands for: one id, or several that share it. */
export type SpellingsMap = Map<string, string | readonly string[]>;

/** Adds a spelling of an id, whatever its case. A single id is kept bare: a release has 200,000 of them. */
export function addSpelling(map: SpellingsMap, spelling: string, id: string): void {
  const key = spelling.toLowerCase();
  const known = map.get(key);
  if (known === undefined) map.set(key, id);
  else if (typeof known === 'string') {
    if (known !== id) map.set(key, [known, id]);
  } else if (!known.includes(id)) map.set(key, [...known, id]);
}

export function idsOf(map: SpellingsMap, key: string): readonly string[] {
  const known = map.get(key);
  if (known === undefined) return [];
  return typeof known === 'string' ? [known] : known;
}
