import { describe, expect, it } from '@jest/globals';
import jsonld from 'jsonld';
import { cellStatement, geneStatement, HOSTILE_TITLES, hostileNetwork, madeNetwork, networkEvent, networkRelationship, wholeText } from '../testing/made-network.ts';
import type { CausalNetwork } from '../network/network.ts';
import { OWN_TERMS } from './context.ts';
import { jsonLdChunks } from './json-ld.format.ts';

const addressOf = (path: string): string => `https://sequela.test${path}`;

interface Term {
  readonly termType: string;
  readonly value: string;
}
type Quad = { readonly subject: Term; readonly predicate: Term; readonly object: Term };

/** A file as a processor of JSON-LD turns it into triples; nothing is ever fetched. */
async function triples(network: CausalNetwork): Promise<readonly Quad[]> {
  const documentLoader = (url: string) => Promise.reject(new Error(`asked ${url}`));
  return (await jsonld.toRDF(JSON.parse(await wholeText(jsonLdChunks(network, { addressOf }))) as object, { documentLoader })) as readonly Quad[];
}

const has = (quads: readonly Quad[], subject: string, predicate: string): readonly string[] => quads.filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate).map(({ object }) => `${object.termType === 'NamedNode' ? '<>' : ''}${object.value}`);

// As AOPWikiRDF.ttl and its gene file write them.
const AOPO = 'http://aopkb.org/aop_ontology#';
const DC = 'http://purl.org/dc/elements/1.1/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const aop = 'https://identifiers.org/aop/40';
const first = 'https://identifiers.org/aop.events/1';
const second = 'https://identifiers.org/aop.events/2';

describe('a network as linked data', () => {
  it('says of AOP-Wiki’s things what its own RDF says, by its IRIs and predicates', async () => {
    const quads = await triples(madeNetwork({ events: [networkEvent({ places: [{ aop: 'aop:40', role: 'MOLECULAR_INITIATING_EVENT', order: 0 }] }), networkEvent({ id: 'aop.events:2', places: [{ aop: 'aop:40', role: 'ADVERSE_OUTCOME', order: 1 }] })] }));
    expect(has(quads, aop, TYPE)).toEqual([`<>${AOPO}AdverseOutcomePathway`]);
    expect(has(quads, aop, `${DC}identifier`)).toEqual([`<>${aop}`]);
    expect(has(quads, aop, `${DC}title`)).toEqual(['A pathway']);
    expect(has(quads, aop, 'http://purl.org/dc/terms/license')).toEqual(['<>https://creativecommons.org/licenses/by-sa/4.0/']);
    expect(has(quads, aop, `${AOPO}has_key_event`)).toEqual([`<>${first}`, `<>${second}`]);
    expect(has(quads, aop, `${AOPO}has_molecular_initiating_event`)).toEqual([`<>${first}`]);
    expect(has(quads, aop, `${AOPO}has_adverse_outcome`)).toEqual([`<>${second}`]);
    const relationship = 'https://identifiers.org/aop.relationships/1';
    expect(has(quads, aop, `${AOPO}has_key_event_relationship`)).toEqual([`<>${relationship}`]);
    expect(has(quads, relationship, TYPE)).toEqual([`<>${AOPO}KeyEventRelationship`]);
    expect(has(quads, relationship, `${AOPO}has_upstream_key_event`)).toEqual([`<>${first}`]);
    expect(has(quads, relationship, `${AOPO}has_downstream_key_event`)).toEqual([`<>${second}`]);
    expect(has(quads, first, 'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl#C25664')).toEqual(['Cellular']);
    expect(has(quads, first, 'http://purl.org/dc/terms/isPartOf')).toEqual([`<>${aop}`]);
  });

  it('names genes and cells by their published IRIs, and says how each statement is known', async () => {
    const quads = await triples(madeNetwork({ events: [networkEvent({ genes: [geneStatement()], cells: [cellStatement()] })], relationships: [] }));
    expect(has(quads, first, 'http://edamontology.org/data_1025')).toEqual(['<>https://identifiers.org/hgnc/6001']);
    const own = (term: string): string => `https://sequela.test/export/vocabulary#${term}`;
    const statements = has(quads, first, own('statement'));
    expect(statements).toHaveLength(2);
    expect(statements.flatMap((statement) => has(quads, statement, own('basis')))).toEqual(['STATED', 'STATED']);
    expect(statements.flatMap((statement) => [...has(quads, statement, own('gene')), ...has(quads, statement, own('cell'))])).toEqual(['<>https://identifiers.org/hgnc/6001', '<>http://purl.obolibrary.org/obo/CL_0000084']);
  });

  it('gives the IL-2 set IRIs of this portal, never AOP-Wiki’s', async () => {
    const event = networkEvent({ id: 'iraop.events:a', places: [{ aop: 'iraop:x', role: 'KEY_EVENT', order: 0 }], cells: [cellStatement({ id: 'iraop.cells:lak-cell' })] });
    const network = madeNetwork({ events: [event], relationships: [networkRelationship({ id: 'iraop.relationships:r', from: 'iraop.events:a', to: 'iraop.events:a', holdings: [] })] });
    const quads = await triples({ ...network, aops: [{ ...network.aops[0], id: 'iraop:x' } as CausalNetwork['aops'][number]] });
    const iris = quads.flatMap(({ subject, object }) => [subject, object]).filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value);
    expect(iris.filter((iri) => iri.includes('iraop'))).not.toEqual([]);
    for (const iri of iris.filter((each) => each.includes('iraop'))) expect(iri).toMatch(/^https:\/\/sequela\.test\//);
    expect(iris.filter((iri) => iri.startsWith('https://identifiers.org/aop'))).toEqual([]);
  });

  it('keeps every title as it is, as text', async () => {
    const quads = await triples(hostileNetwork());
    const titles = HOSTILE_TITLES.map((_title, at) => quads.find(({ subject, predicate }) => subject.value === `https://identifiers.org/aop.events/${at + 1}` && predicate.value === `${DC}title`)?.object);
    expect(titles).toEqual(HOSTILE_TITLES.map((value) => expect.objectContaining({ termType: 'Literal', value })));
  });

  it('describes every own term that it uses', async () => {
    const quads = await triples(madeNetwork({ events: [networkEvent({ genes: [geneStatement({ aops: ['aop:40'] })], cells: [cellStatement()] })] }));
    const used = new Set(quads.flatMap(({ predicate }) => /vocabulary#(.+)$/.exec(predicate.value)?.[1] ?? []));
    expect([...used].filter((term) => !(term in OWN_TERMS))).toEqual([]);
    expect(Object.keys(OWN_TERMS).filter((term) => !used.has(term))).toEqual([]);
  });
});
