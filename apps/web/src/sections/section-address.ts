import type { Section } from './section.ts';
import { SECTIONS, sectionsOf } from './sections.ts';
import { subjectKindOf } from './subjects.ts';

/** A section found by an address, or in words what there is instead. */
export type FoundSection = { readonly kind: 'found'; readonly section: Section; readonly id: string | null } | { readonly kind: 'missing'; readonly lines: readonly string[] };

/** Finds `aops/aop:40/evidence` (of one entity), `compare-aops/aop:40,aop:144/shared` (of several) or `aops/list` (of all); parts are decoded, the last without its ending. */
export function findSection(parts: readonly string[]): FoundSection {
  const [segment = '', ...rest] = parts;
  const known = [...new Set(SECTIONS.map((section) => section.segment))];
  if (!known.includes(segment)) return { kind: 'missing', lines: [`There is nothing under "${segment}". There is: ${known.join(', ')}.`] };
  const ofList = rest.length === 1;
  const slug = rest.at(-1) ?? '';
  const section = sectionsOf(segment, ofList).find((each) => each.slug === slug);
  if (section !== undefined && rest.length <= 2) return { kind: 'found', section, id: ofList ? null : (rest[0] ?? '') };
  return { kind: 'missing', lines: [`${segment} has no section "${rest.join('/')}". It has:`, ...SECTIONS.filter((each) => each.segment === segment).map(({ slug: name, ofList: whole, title }) => `  ${segment}/${whole ? '' : `${placeOfId(segment)}/`}${name}: ${title}`)] };
}

const placeOfId = (segment: string): string => (subjectKindOf(segment)?.several === true ? '<id>,<id>' : '<id>');

/** The parts of a path after its first, decoded; null where an escape is none. */
export function partsOfPath(pathname: string): readonly string[] | null {
  try {
    return pathname.split('/').slice(2).map(decodeURIComponent);
  } catch {
    return null;
  }
}
