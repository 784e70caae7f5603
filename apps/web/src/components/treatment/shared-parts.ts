import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { counted } from '../../wording/count.ts';
import { cellPath, eventPath, genePath } from '../../wording/route.ts';

export const SharedParts_adverseOutcome = graphql(`
  fragment SharedParts_adverseOutcome on AdverseOutcome {
    id
    title
    keyEvents(first: 500) { nodes { id title } }
    cytokines(first: 500) { edges { keyEventCount node { id symbol } } }
    receptors(first: 500) { edges { keyEventCount node { id symbol } } }
    cellTypes(first: 500) { edges { keyEventCount node { id label } } }
  }
`);

/** One thing that stands on the way to outcomes: an event, a cytokine, a receptor chain, a cell type. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** By outcome: what is to be said of it on the way there. An outcome that is not here does not have it. */
  readonly at: ReadonlyMap<string, string>;
}

export interface PartKind {
  /** Stable word for anchors. */
  readonly word: string;
  readonly title: string;
  readonly one: string;
  readonly parts: readonly Part[];
}

export interface SharedParts {
  readonly outcomes: readonly { readonly id: string; readonly title: string }[];
  readonly kinds: readonly PartKind[];
}

interface Found {
  readonly outcome: string;
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly words: string;
}

/** What stands on the way to each outcome, thing by thing; those of most outcomes first. */
export function sharedParts(masked: readonly FragmentType<typeof SharedParts_adverseOutcome>[]): SharedParts {
  const outcomes = readFragment(SharedParts_adverseOutcome, masked);
  const gather = (of: (outcome: (typeof outcomes)[number]) => readonly Omit<Found, 'outcome'>[]): readonly Part[] => joined(outcomes.flatMap((outcome) => of(outcome).map((found) => ({ ...found, outcome: outcome.id }))));
  const standing = (count: number): string => `at ${counted(count, 'event')}`;
  return {
    outcomes,
    kinds: [
      { word: 'events', title: 'Key events', one: 'key event', parts: gather(({ keyEvents }) => keyEvents.nodes.map(({ id, title }, at) => ({ id, name: title, href: eventPath(id), words: `number ${at + 1} of ${keyEvents.nodes.length}` }))) },
      { word: 'cytokines', title: 'Cytokines', one: 'cytokine', parts: gather(({ cytokines }) => cytokines.edges.map(({ keyEventCount, node }) => ({ id: node.id, name: node.symbol, href: genePath(node.id), words: standing(keyEventCount) }))) },
      { word: 'receptors', title: 'Receptor chains', one: 'receptor chain', parts: gather(({ receptors }) => receptors.edges.map(({ keyEventCount, node }) => ({ id: node.id, name: node.symbol, href: genePath(node.id), words: standing(keyEventCount) }))) },
      { word: 'cells', title: 'Cell types', one: 'cell type', parts: gather(({ cellTypes }) => cellTypes.edges.map(({ keyEventCount, node }) => ({ id: node.id, name: node.label, href: cellPath(node.id), words: standing(keyEventCount) }))) },
    ],
  };
}

/** Keeps the order of first mention among those of equally many outcomes. */
function joined(found: readonly Found[]): readonly Part[] {
  const ids = [...new Set(found.map(({ id }) => id))];
  const parts = ids.flatMap((id): Part[] => {
    const mentions = found.filter((each) => each.id === id);
    return mentions.slice(0, 1).map(({ name, href }) => ({ id, name, href, at: new Map(mentions.map(({ outcome, words }) => [outcome, words])) }));
  });
  return [...parts].sort((one, other) => other.at.size - one.at.size);
}

/** Every group of outcomes that have something to themselves, the largest groups first. */
export function groupsOf({ outcomes, kinds }: SharedParts): readonly (readonly string[])[] {
  const keys = new Set(kinds.flatMap(({ parts }) => parts.map(({ at }) => outcomes.filter(({ id }) => at.has(id)).map(({ id }) => id).join(' '))));
  const place = (group: readonly string[]): string => group.map((id) => outcomes.findIndex((outcome) => outcome.id === id)).join(' ');
  return [...keys].map((key) => key.split(' ')).sort((one, other) => other.length - one.length || (place(one) < place(other) ? -1 : 1));
}

/** Whether a part stands on the way to these outcomes and to no other. */
export const isOfGroup = ({ at }: Part, group: readonly string[]): boolean => at.size === group.length && group.every((id) => at.has(id));
