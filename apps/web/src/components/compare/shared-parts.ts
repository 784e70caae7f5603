import type { ComparedNoun } from './compared-words.ts';

/** One thing that some of the compared hold: an event, a relationship, a cytokine, a receptor chain, a cell type, a reference. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** By what is compared: what is to be said of it there. What is not here does not have it. */
  readonly at: ReadonlyMap<string, string>;
}

export interface PartKind {
  /** Stable word for anchors. */
  readonly word: string;
  readonly title: string;
  readonly one: string;
  readonly parts: readonly Part[];
}

/** What is compared, and how a sentence calls it. */
export interface Compared {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

export interface SharedParts {
  readonly noun: ComparedNoun;
  readonly compared: readonly Compared[];
  readonly kinds: readonly PartKind[];
}

/** Something that one of the compared holds. */
export interface Found {
  /** Id of what holds it. */
  readonly holder: string;
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly words: string;
}

/** Things with all that hold them, those of most first; keeps the order of first mention among those of equally many. */
export function joinParts(found: readonly Found[]): readonly Part[] {
  const parts = new Map<string, { readonly first: Found; readonly at: Map<string, string> }>();
  for (const each of found) {
    const met = parts.get(each.id) ?? { first: each, at: new Map<string, string>() };
    // An event may have two roles in one AOP: both are told.
    const said = met.at.get(each.holder)?.split('; ') ?? [];
    met.at.set(each.holder, [...new Set([...said, each.words])].join('; '));
    parts.set(each.id, met);
  }
  return [...parts].map(([id, { first: { name, href }, at }]) => ({ id, name, href, at })).sort((one, other) => other.at.size - one.at.size);
}

/** Every group of the compared that have something to themselves, the largest groups first. */
export function groupsOf({ compared, kinds }: SharedParts): readonly (readonly string[])[] {
  const keys = new Set(kinds.flatMap(({ parts }) => parts.map(({ at }) => compared.filter(({ id }) => at.has(id)).map(({ id }) => id).join(' '))));
  const place = (group: readonly string[]): string => group.map((id) => compared.findIndex((each) => each.id === id)).join(' ');
  return [...keys].map((key) => key.split(' ')).sort((one, other) => other.length - one.length || (place(one) < place(other) ? -1 : 1));
}

/** Whether a part is held by these and by no other. */
export const isOfGroup = ({ at }: Part, group: readonly string[]): boolean => at.size === group.length && group.every((id) => at.has(id));
