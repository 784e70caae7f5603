import { publicAddress } from '../../../download/public-address.ts';
import { OWN_TERMS, VOCABULARY_PATH } from '../../../export/json-ld/context.ts';

/** The own terms of exports in JSON-LD, each with what it means. */
export function GET(request: Request): Response {
  const address = `${publicAddress(request.headers, VOCABULARY_PATH)}#`;
  const terms = Object.entries(OWN_TERMS).map(([term, meaning]) => ({ '@id': `${address}${term}`, '@type': 'rdf:Property', 'rdfs:label': term, 'rdfs:comment': meaning }));
  const body = { '@context': { rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#' }, '@graph': terms };
  return Response.json(body, { headers: { 'content-type': 'application/ld+json; charset=utf-8', 'access-control-allow-origin': '*', 'cache-control': 'public, no-cache' } });
}

export const dynamic = 'force-dynamic';
