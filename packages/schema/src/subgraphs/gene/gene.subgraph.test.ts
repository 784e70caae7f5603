import { describe, expect, it } from '@jest/globals';
import { createEmbeddedStore, isPromise, type Release } from '@sequela/data';
import { aGene } from '@sequela/data/testing';
import { execute, parse } from 'graphql';
import { askLater, createAsk } from '../../../test/ask.ts';
import { geneRelease } from '../../../test/gene-release.ts';
import { createOneProcessSchema } from '../../composition/one-process-schema.ts';
import { createSubgraphSchema } from '../../composition/subgraph-schema.ts';
import { createApiContext } from '../../context/api-context.ts';
import { emitSdl } from '../../composition/emitted-sdl.ts';
import { subgraphs } from '../subgraphs.ts';
import { geneSubgraph } from './gene.subgraph.ts';

const wholeGraph = createOneProcessSchema(emitSdl(subgraphs)['api'] ?? '', Object.values(subgraphs));
const ownGraph = createSubgraphSchema(geneSubgraph);

const edge = 'involvement effectOnEvent change basis status references { citation } sources { name } aops { title }';
/** Question 20, as far as genes go, for every outcome at once. */
const flagship = `{ adverseOutcomes(first: 10) { nodes {
  title
  keyEvents { nodes { title cytokines { edges { ${edge} node { symbol } } } receptors { edges { ${edge} complexes { name subunits { symbol } } node { symbol } } } } }
  cytokines { edges { node { symbol } contributions { event { title } ${edge} } } }
} } }`;
const ofGenes = `{ genes(first: 10) { nodes {
  symbol families { name } complexes { name } pathways { nodes { title } }
  keyEvents(filter: { aop: "aop:1" }) { edges { ${edge} interactions { id } node { id } } }
  receptors { edges { node { name } } } ligands { edges { node { symbol } receptor { name } } }
} } }`;

describe('over a store in memory', () => {
  it.each([
    ['the flagship question', wholeGraph, flagship],
    ['all that is known of genes', wholeGraph, ofGenes],
    ['the same, in a server of its own', ownGraph, '{ genes(first: 10) { nodes { symbol keyEvents { edges { basis node { id } } } } } }'],
  ])('%s is answered at once, without a promise', (_name, schema, query) => {
    const answer = execute({ schema, document: parse(query), contextValue: createApiContext(createEmbeddedStore(geneRelease)) });
    expect(isPromise(answer)).toBe(false);
    expect(answer).not.toHaveProperty('errors');
  });

  it('the flagship question has its answer', () => {
    const { data } = createAsk(wholeGraph, geneRelease)(flagship);
    const { nodes } = data?.['adverseOutcomes'] as { nodes: { title: string; keyEvents: { nodes: Record<string, unknown>[] } }[] };
    expect(nodes.map(({ title, keyEvents }) => [title, keyEvents.nodes.map((event) => event['title'])])).toEqual([
      ['event aop.events:8', ['event aop.events:2']],
      ['event aop.events:9', ['event aop.events:1', 'event aop.events:2']],
    ]);
    expect(nodes[1]?.keyEvents.nodes[0]).toMatchObject({
      cytokines: { edges: [{ node: { symbol: 'IL2' }, references: [{ citation: 'citation of pubmed:1' }] }] },
      receptors: { edges: [{ node: { symbol: 'IL2RA' }, basis: 'BACKGROUND', complexes: [{ name: 'IL2_receptor_HA' }] }] },
    });
  });
});

describe('over a store that answers later', () => {
  it.each([
    ['the flagship question', flagship],
    ['all that is known of genes', ofGenes],
  ])('%s has the same answer', async (_name, query) => {
    const { answer } = await askLater(wholeGraph, geneRelease, query);
    expect(answer).toEqual(createAsk(wholeGraph, geneRelease)(query));
  });

  it('each link is followed for all genes in one call', async () => {
    const { calls } = await askLater(wholeGraph, geneRelease, ofGenes);
    const links = calls.filter((call) => call.startsWith('links ') && !call.endsWith('eventsOfAop') && !call.endsWith('manifestationsOfOutcome'));
    expect([...links].sort()).toEqual([
      'links complexesOfGene',
      'links eventsOfGene',
      'links familiesOfGene',
      'links ligandsOfGene',
      'links pathwaysOfGene',
      'links receptorsOfGene',
    ]);
  });

  it('the calls of the flagship question do not grow with what stands at the events', async () => {
    const { calls } = await askLater(wholeGraph, geneRelease, flagship);
    expect((await askLater(wholeGraph, withMoreCytokines(geneRelease, 100), flagship)).calls).toEqual(calls);
    expect(calls.filter((call) => call === 'links genesOfEvent').length).toBeLessThanOrEqual(2);
  });
});

/** The same release with as many more cytokines, each at every event where IL2 stands. */
function withMoreCytokines(release: Release, count: number): Release {
  const more = Array.from({ length: count }, (_none, index) => aGene(`HGNC:${90_000 + index}`, `MORE${index}`, { classes: ['CYTOKINE'] }));
  const of = (gene: string) => release.content.geneAssociations.filter((row) => row.gene === gene);
  const copies = more.flatMap(({ id }) => of('HGNC:6001').map((row) => ({ ...row, gene: id, key: row.key.replace('HGNC:6001', id) })));
  return {
    ...release,
    content: { ...release.content, genes: [...release.content.genes, ...more], geneAssociations: [...release.content.geneAssociations, ...copies] },
  };
}
