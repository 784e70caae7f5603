/**
 * Which cytokines, receptors and cell types are reported at each key event that leads to an outcome,
 * in which direction, in what system, and how does anyone know?
 */
const STATEMENT = `
  basis status involvement referencesInherited sourceText
  context { taxa { id label } system withStressor tissue { id label } }
  references { id citation doi } sources { id name licence }`;

const OUTCOME = `
  id title
  aops { nodes { id title originNote } }
  keyEvents { totalCount edges { order viaAops { id } node {
    id title direction { value basis }
    cytokines { totalCount edges { ${STATEMENT} effectOnEvent change measuredAs node { id symbol xrefs { id } } } }
    receptors { totalCount edges { ${STATEMENT} effectOnEvent change receptorOrigin node { id symbol } complexes { name affinity subunits { symbol } } } }
    cellTypes { totalCount edges { ${STATEMENT} node { id label } } }
  } } }`;

export const question20 = (id: string): string => `{ adverseOutcome(id: "${id}") { ${OUTCOME} } }`;

/** The same for the first of all outcomes. */
export const question20OfAll = (first: number): string => `{ adverseOutcomes(first: ${first}) { nodes { ${OUTCOME} } } }`;
