/**
 * Bioschemas profiles that pages conform to: the newest released versions as of profile_versions.yaml of
 * bioschemas.org. Each page names a profile only where it has every property that the profile calls minimum.
 */
export const PROFILES = {
  Gene: { id: 'https://bioschemas.org/profiles/Gene/1.0-RELEASE', minimum: ['identifier', 'name'] },
  ChemicalSubstance: { id: 'https://bioschemas.org/profiles/ChemicalSubstance/0.4-RELEASE', minimum: ['identifier', 'name', 'url'] },
  Dataset: { id: 'https://bioschemas.org/profiles/Dataset/1.0-RELEASE', minimum: ['description', 'identifier', 'keywords', 'license', 'name', 'url'] },
  DataCatalog: { id: 'https://bioschemas.org/profiles/DataCatalog/0.3-RELEASE-2019_07_01', minimum: ['description', 'keywords', 'name', 'provider', 'url'] },
} as const;

const CONFORMS_TO = 'http://purl.org/dc/terms/conformsTo';

export type JsonLdValue = string | number | boolean | JsonLd | readonly JsonLdValue[];
/** A description of one thing in JSON-LD. Left-out values are null on the way and never written. */
export type JsonLd = { readonly [key: string]: JsonLdValue };

type Loose = { readonly [key: string]: JsonLdValue | null | undefined };

/** Without what is empty. */
export const filled = (thing: Loose): JsonLd =>
  Object.fromEntries(Object.entries(thing).filter((entry): entry is [string, JsonLdValue] => entry[1] != null && entry[1] !== '' && !(Array.isArray(entry[1]) && entry[1].length === 0)));

/** Names the profile of its type, where there is one whose minimum it has. */
export function conforming(thing: JsonLd): JsonLd {
  const type = thing['@type'];
  const profile = typeof type === 'string' && type in PROFILES ? PROFILES[type as keyof typeof PROFILES] : null;
  if (profile === null || profile.minimum.some((property) => thing[property] === undefined)) return thing;
  return { ...thing, [CONFORMS_TO]: { '@id': profile.id, '@type': 'CreativeWork' } };
}
