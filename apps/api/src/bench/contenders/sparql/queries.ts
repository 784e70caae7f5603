import { iri, term } from './triples.ts';

const SELECTED = '?outcome ?event ?step ?kind ?about ?label ?place ?involvement ?effect ?change';

/** The events of outcomes, and what is told of each, one row a statement: two halves, so that no OPTIONAL multiplies rows. */
const query = (outcomes: string, holds: string): string => `
SELECT ${SELECTED} WHERE {
  VALUES ?outcome { ${outcomes} }
  ?way ${term('toOutcome')} ?outcome ; ${term('event')} ?event ; ${term('place')} ?step .
  {
    ?event ${term('title')} ?label ; ${term('direction')} ?change .
    BIND("event" AS ?kind)
  } UNION {
    ?statement ${term('at')} ?event ; ${term('kind')} ?kind ; ${term('about')} ?about ; ${term('place')} ?place ;
      ${term('involvement')} ?involvement ; ${term('effect')} ?effect ; ${term('change')} ?change .
    ${holds}
    ?about ${term('label')} ?label .
  } UNION {
    ?outcome ${term('title')} ?label .
    BIND("outcome" AS ?kind)
  }
}`;

/** What holds for an AOP by which an event leads to one outcome. */
export const oneQuery = (outcome: string): string =>
  query(iri(outcome), `FILTER EXISTS { ?way ${term('via')} ?aop . ?statement ${term('holdsFor')} ?aop }`);

/** What holds for any AOP, of many outcomes. */
export const manyQuery = (outcomes: readonly string[]): string => query(outcomes.map(iri).join(' '), '');
