import { fragmentsOf, question } from '../src/questions.ts';

/**
 * Question 20 of the library with all that its edges say beside it: in what system was it seen, and how
 * does anyone know? Fields of the same name merge with those of the library's fragment.
 */
const STATEMENT = `
  basis status involvement referencesInherited sourceText
  context { taxa { id label } system withStressor tissue { id label } }
  references { id citation doi } sources { id name licence }`;

const OUTCOME = `
  ...ReportedAtEachEvent
  aops { nodes { id title originNote } }
  keyEvents(first: 50) { totalCount edges { order viaAops { id } node {
    id direction { basis }
    cytokines(first: 50, filter: { outcome: $id }) { totalCount edges { ${STATEMENT} measuredAs node { id symbol xrefs { id } } } }
    receptors(first: 50, filter: { outcome: $id }) { totalCount edges { ${STATEMENT} effectOnEvent change receptorOrigin node { id symbol } complexes { name affinity subunits { symbol } } } }
    cellTypes(first: 50, filter: { outcome: $id }) { totalCount edges { ${STATEMENT} node { id label } } }
  } } }`;

const FRAGMENTS = fragmentsOf(question('reported-at-each-event').document);

export const question20 = (id: string): string => `query ($id: ID = "${id}") { adverseOutcome(id: "${id}") { ${OUTCOME} } } ${FRAGMENTS}`;

/** The same for the first of all outcomes; what stands at their events is then of no one outcome. */
export const question20OfAll = (first: number): string => `query ($id: ID) { adverseOutcomes(first: ${first}) { nodes { ${OUTCOME} } } } ${FRAGMENTS}`;
