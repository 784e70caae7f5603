import type { OutcomeParts_AdverseOutcomeFragment } from '../../graphql/generated/graphql.ts';
import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { counted } from '../../wording/count.ts';
import { cellPath, eventPath, genePath, outcomePath, referencePath } from '../../wording/route.ts';
import { groupBy } from '../matrix/group-by.ts';
import { joinParts, type Found, type Part, type SharedParts } from './shared-parts.ts';
import { cellStanding, geneStanding } from './standing-words.ts';

export const OutcomeParts_adverseOutcome = graphql(`
  fragment OutcomeParts_adverseOutcome on AdverseOutcome {
    id
    title
    keyEvents(first: 500) { nodes { id title references { id citation } } }
    cytokines(first: 500) { edges { contributions { change basis event { id } } node { id symbol } } }
    receptors(first: 500) { edges { contributions { change basis event { id } } node { id symbol } } }
    cellTypes(first: 500) { edges { contributions { involvement basis event { id } } node { id label } } }
  }
`);

/** What stands on the way to each outcome, thing by thing; those of most outcomes first. */
export function outcomeParts(masked: readonly FragmentType<typeof OutcomeParts_adverseOutcome>[]): SharedParts {
  const outcomes = readFragment(OutcomeParts_adverseOutcome, masked);
  const gather = (of: (outcome: (typeof outcomes)[number]) => readonly Omit<Found, 'holder'>[]): readonly Part[] => joinParts(outcomes.flatMap((outcome) => of(outcome).map((found) => ({ ...found, holder: outcome.id }))));
  return {
    noun: 'outcome',
    compared: outcomes.map(({ id, title }) => ({ id, title, href: outcomePath(id) })),
    kinds: [
      { word: 'events', title: 'Key events', one: 'key event', parts: gather(({ keyEvents }) => keyEvents.nodes.map(({ id, title }, at) => ({ id, name: title, href: eventPath(id), words: `number ${at + 1} of ${keyEvents.nodes.length}` }))) },
      { word: 'cytokines', title: 'Cytokines', one: 'cytokine', parts: gather(({ cytokines }) => cytokines.edges.map(({ contributions, node }) => ({ id: node.id, name: node.symbol, href: genePath(node.id), words: geneStanding(contributions) }))) },
      { word: 'receptors', title: 'Receptor chains', one: 'receptor chain', parts: gather(({ receptors }) => receptors.edges.map(({ contributions, node }) => ({ id: node.id, name: node.symbol, href: genePath(node.id), words: geneStanding(contributions) }))) },
      { word: 'cells', title: 'Cell types', one: 'cell type', parts: gather(({ cellTypes }) => cellTypes.edges.map(({ contributions, node }) => ({ id: node.id, name: node.label, href: cellPath(node.id), words: cellStanding(contributions) }))) },
      { word: 'references', title: 'References', one: 'reference', parts: gather(citedAtEvents) },
    ],
  };
}

type Outcome = OutcomeParts_AdverseOutcomeFragment;

/** What the events on the way to an outcome rest on. */
function citedAtEvents({ keyEvents }: Outcome): readonly Omit<Found, 'holder'>[] {
  const cited = groupBy(keyEvents.nodes.flatMap(({ references }) => references), ({ id }) => id);
  return [...cited].map(([id, [first, ...others]]) => ({ id, name: first?.citation ?? id, href: referencePath(id), words: `cited at ${counted(others.length + 1, 'event')}` }));
}
