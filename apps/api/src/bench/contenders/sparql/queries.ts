import { iri, term } from './triples.ts';

/**
 * The events of outcomes, and what is told of each, one row a statement. Each part of the union has all that
 * narrows it: what stands outside of a group is joined after it, when there are many rows already.
 */
function query(outcomes: string, holds: string): string {
  const ways = `VALUES ?outcome { ${outcomes} } ?way ${term('toOutcome')} ?outcome ; ${term('event')} ?event ; ${term('place')} ?step .`;
  return `
SELECT ?outcome ?event ?step ?kind ?about ?label ?place ?involvement ?effect ?change WHERE {
  { ${ways}
    ?event ${term('title')} ?label ; ${term('direction')} ?change .
    BIND("event" AS ?kind)
  } UNION { ${ways}
    ?statement ${term('at')} ?event ; ${term('kind')} ?kind ; ${term('about')} ?about ; ${term('place')} ?place ;
      ${term('involvement')} ?involvement ; ${term('effect')} ?effect ; ${term('change')} ?change .
    ?about ${term('label')} ?label .
    ${holds}
  } UNION { ${ways}
    ?outcome ${term('title')} ?label .
    BIND("outcome" AS ?kind)
  }
}`;
}

/** What holds for an AOP by which an event leads to one outcome. */
export const oneQuery = (outcome: string): string => query(iri(outcome), `FILTER EXISTS { ?way ${term('via')} ?aop . ?statement ${term('holdsFor')} ?aop }`);

/** What holds for any AOP, of many outcomes. */
export const manyQuery = (outcomes: readonly string[]): string => query(outcomes.map(iri).join(' '), '');
