import { parse, type GraphQLInterfaceType } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { answerTree } from './answer-tree.ts';
import { carriersOf } from './reconstruction-carriers.ts';
import { sdlSchema } from './testing/sdl-schema.ts';
import { tellsOfReconstruction } from './told-of-reconstruction.ts';

const schema = sdlSchema();
const tells = (question: string, data: Readonly<Record<string, unknown>>, variables: Readonly<Record<string, unknown>> = {}) => {
  const tree = answerTree(schema, parse(question), null, data, variables);
  if (tree === null) throw new Error('no tree');
  return tellsOfReconstruction(schema, tree, JSON.stringify(data));
};
const event = (values: object) => ({ aop: { keyEvents: { nodes: [values] } } });

describe('whether an answer tells of the reconstruction', () => {
  it.each([
    ['an id of it', '{ keyEvents(first: 1) { nodes { id } } }', { keyEvents: { nodes: [{ id: 'iraop.events:ao-skin-rash' }] } }, {}],
    ['an id of it in the question, in any spelling', '{ aop(id: "IRAOP:skin-rash") { title } }', { aop: { title: 'Skin rash' } }, {}],
    ['an id of it in the variables', 'query ($id: ID!) { aop(id: $id) { title } }', { aop: { title: 'Skin rash' } }, { id: 'iraop:skin-rash' }],
    ['an id of it among defaults', 'query ($id: ID! = "iraop:skin-rash") { aop(id: $id) { title } }', { aop: { title: 'Skin rash' } }, {}],
    ['its origin beside an id of AOP-Wiki', '{ a: aop(id: "aop:40") { id } b: aops(first: 10, filter: {origin: RECONSTRUCTION}) { nodes { title } } }', { a: { id: 'aop:40' }, b: { nodes: [{ title: 'Skin rash' }] } }, {}],
    ['its origin in the answer', '{ aops(first: 1) { nodes { origin } } }', { aops: { nodes: [{ origin: 'RECONSTRUCTION' }] } }, {}],
  ])('is certain by %s', (_, question, data, variables) => {
    expect(tells(question, data, variables)).toBe('yes');
  });

  it.each([
    ['titles of pathways', '{ aops(first: 1) { nodes { title } } }', { aops: { nodes: [{ title: 'Skin rash' }] } }],
    ['a count of events', '{ keyEvents(first: 1) { totalCount } }', { keyEvents: { totalCount: 4 } }],
    ['a count of interactions', '{ interactions(first: 20) { totalCount nodes { __typename } } }', { interactions: { totalCount: 24, nodes: [{ __typename: 'Interaction' }] } }],
    ['titles under other names', '{ them: aops(first: 1) { nodes { words: title } } }', { them: { nodes: [{ words: 'Skin rash' }] } }],
    ['parts of events', '{ keyEvents(first: 1) { nodes { direction { value } } } }', { keyEvents: { nodes: [{ direction: { value: 'INCREASED' } }] } }],
    ['cells', '{ cellTypes(first: 1) { nodes { label } } }', { cellTypes: { nodes: [{ label: 'LAK cell' }] } }],
    ['statements about a gene', '{ gene(symbol: "IL2") { symbol keyEvents(first: 50) { totalCount edges { involvement sourceText } } } }', { gene: { symbol: 'IL2', keyEvents: { totalCount: 2, edges: [{ involvement: 'LIGAND', sourceText: 'IL-2' }] } } }],
    ['what a search found', '{ search(text: "aop:40") { totalCount } }', { search: { totalCount: 1 } }],
    ['a question beside one that is held to AOP-Wiki', '{ aop(id: "aop:1") { title } aops(first: 1) { totalCount } }', { aop: { title: 'One' }, aops: { totalCount: 529 } }],
    ['the other events of a gene at an event of AOP-Wiki', '{ aop(id: "aop:1") { keyEvents { nodes { genes { nodes { keyEvents { totalCount } } } } } } }', event({ genes: { nodes: [{ keyEvents: { totalCount: 7 } }] } })],
  ])('may be by %s without ids', (_, question, data) => {
    expect(tells(question, data)).toBe('perhaps');
  });

  it.each([
    ['ids of AOP-Wiki', '{ aops(first: 1) { nodes { id title } } }', { aops: { nodes: [{ id: 'aop:1', title: 'One' }] } }],
    ['a question about one AOP of AOP-Wiki', '{ aop(id: "aop:1") { title } }', { aop: { title: 'One' } }],
    ['what belongs to it', '{ aop(id: "aop:1") { keyEvents { totalCount nodes { title genes { edges { sourceText } } cellTypes { nodes { label } } } } } }', event({ title: 'E', genes: { edges: [{ sourceText: 'IL2' }] }, cellTypes: { nodes: [{ label: 'T cell' }] } })],
    ['a count of AOP-Wiki', '{ aops(filter: {origin: WIKI}, first: 1) { totalCount } }', { aops: { totalCount: 528 } }],
    ['a count of none', '{ gene(symbol: "TNF") { keyEvents(first: 1) { totalCount } } }', { gene: { keyEvents: { totalCount: 0 } } }],
    ['statements of which each names its event', '{ gene(symbol: "TNF") { keyEvents(first: 1) { edges { sourceText node { id } } } } }', { gene: { keyEvents: { edges: [{ sourceText: 'TNF', node: { id: 'aop.events:1' } }] } } }],
    ['a gene', '{ gene(symbol: "IL2") { name } }', { gene: { name: 'interleukin 2' } }],
    ['the release', '{ release { id sources { id name } } }', { release: { id: 'r-1', sources: [{ id: 'source:il2-iraop', name: 'IL-2 irAOP' }] } }],
    ['what was not found', '{ aop(id: "iraop:none") { title } }', { aop: null }],
  ])('is not by %s', (_, question, data) => {
    expect(tells(question, data)).toBe('no');
  });

  it('knows of every record whether the reconstruction brings some of its own', () => {
    const carrierOf = carriersOf(schema);
    const records = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map(({ name }) => name);
    expect(records.filter((name) => !carrierOf(name).carries).sort()).toEqual(['Chemical', 'Claim', 'Conflict', 'CytokineFamily', 'Gene', 'Pathway', 'ReceptorComplex', 'Reference', 'RelatedResource', 'Source']);
  });
});
