import { describe, expect, it } from '@jest/globals';
import { aGene, aKeyEvent, aReleaseWith } from '@sequela/data/testing';
import { createAsk } from '../../../../test/ask.ts';
import { createSubgraphAsk } from '../../../../test/ask-subgraph.ts';
import { geneRelease } from '../../../../test/gene-release.ts';
import { geneSubgraph } from '../gene.subgraph.ts';

const { schema, ask, only } = createSubgraphAsk(geneSubgraph, geneRelease);
const provenance = 'basis referencesInherited references { id } sources { id }';
const pair = { basis: 'STATED', referencesInherited: false, references: [], sources: [{ id: 'source:test' }] };

describe('what a ligand binds', () => {
  it('is a row per pair, with how it is known', () => {
    expect(only(`{ gene(symbol: "IL2") { receptors { totalCount nodes { name } edges { affinity inhibitory classification sourceText ${provenance} node { id } } } complexes { id } } }`)).toEqual({
      receptors: {
        totalCount: 2,
        nodes: [{ name: 'IL2_receptor_HA' }, { name: 'IL2RA' }],
        edges: [
          { ...pair, affinity: null, inhibitory: false, classification: 'Signaling by Interleukin', sourceText: 'uniprot', node: { id: 'cellphonedb:IL2_receptor_HA' } },
          { ...pair, affinity: 'LOW', inhibitory: true, classification: null, sourceText: null, node: { id: 'cellphonedb:P01589' } },
        ],
      },
      complexes: [],
    });
  });

  it('does not make the gene stand at an event', () => {
    // TLR4 is made a ligand here; it stands at event 2 by a statement alone.
    expect(only('{ gene(symbol: "TLR4") { receptors { totalCount } keyEvents { nodes { id } } } }')).toEqual({
      receptors: { totalCount: 1 },
      keyEvents: { nodes: [{ id: 'aop.events:2' }] },
    });
  });
});

describe('what binds a receptor', () => {
  it('is a row per gene of a ligand, for a chain of it', () => {
    expect(only(`{ gene(symbol: "IL2RA") { complexes { id name affinity subunits { symbol } } ligands { totalCount edges { ligandName affinity inhibitory ${provenance} receptor { id } node { symbol } } } } }`)).toEqual({
      complexes: [
        { id: 'cellphonedb:IL2_receptor_HA', name: 'IL2_receptor_HA', affinity: null, subunits: [{ symbol: 'IL2RB' }, { symbol: 'IL2RA' }] },
        { id: 'cellphonedb:P01589', name: 'IL2RA', affinity: 'LOW', subunits: [{ symbol: 'IL2RA' }] },
      ],
      ligands: {
        totalCount: 4,
        edges: [
          { ...pair, ligandName: 'invented pair', affinity: null, inhibitory: false, receptor: { id: 'cellphonedb:P01589' }, node: { symbol: 'ICAM1' } },
          { ...pair, ligandName: 'invented pair', affinity: null, inhibitory: false, receptor: { id: 'cellphonedb:P01589' }, node: { symbol: 'TLR4' } },
          { ...pair, ligandName: 'HGNC:6001', affinity: null, inhibitory: false, receptor: { id: 'cellphonedb:IL2_receptor_HA' }, node: { symbol: 'IL2' } },
          { ...pair, ligandName: 'HGNC:6001', affinity: 'LOW', inhibitory: true, receptor: { id: 'cellphonedb:P01589' }, node: { symbol: 'IL2' } },
        ],
      },
    });
  });

  it('goes on after a cursor, also among the genes of one ligand', () => {
    const asked = (args: string) => only(`{ receptorComplex(id: "cellphonedb:P01589") { ligands${args} { nodes { symbol } edges { cursor } } } }`);
    const { ligands } = asked('(first: 2)') as { ligands: { nodes: unknown; edges: { cursor: string }[] } };
    expect(ligands.nodes).toEqual([{ symbol: 'ICAM1' }, { symbol: 'TLR4' }]);
    const [first, second] = ligands.edges.map(({ cursor }) => asked(`(after: "${cursor}")`));
    expect(first).toMatchObject({ ligands: { nodes: [{ symbol: 'TLR4' }, { symbol: 'IL2' }] } });
    expect(second).toMatchObject({ ligands: { nodes: [{ symbol: 'IL2' }] } });
  });
});

describe('receptors, cytokine families and pathways', () => {
  it('are found by id in any case', () => {
    expect(
      ask(`{
        receptorComplex(id: "cellphonedb:il2_receptor_ha") { id name sources { id } ligands { nodes { symbol } } }
        cytokineFamily(id: "HGNC.genegroup:601") { id name sources { id } genes { totalCount unmatched nodes { symbol } } }
        pathway(id: "WP49") { id title description lastEdited revision ontologyIds communities url sources { id } genes { nodes { symbol } } }
      }`),
    ).toMatchObject({
      errors: [],
      data: {
        receptorComplex: { id: 'cellphonedb:IL2_receptor_HA', name: 'IL2_receptor_HA', sources: [{ id: 'source:test' }], ligands: { nodes: [{ symbol: 'IL2' }] } },
        cytokineFamily: { id: 'hgnc.genegroup:601', name: 'Interleukins', sources: [{ id: 'source:test' }], genes: { totalCount: 1, unmatched: [], nodes: [{ symbol: 'IL2' }] } },
        pathway: {
          id: 'wikipathways:WP49',
          title: 'IL-2 signaling',
          description: 'A drawing.',
          lastEdited: '2025-01-02',
          revision: 'r7',
          ontologyIds: ['PW:0000122'],
          communities: ['AOP'],
          url: 'https://www.wikipathways.org/pathways/WP49.html',
          sources: [{ id: 'source:test' }],
          genes: { nodes: [{ symbol: 'IL2' }, { symbol: 'IL2RA' }] },
        },
      },
    });
  });

  it('are listed, and pathways by gene, numbers in ids compared as numbers', () => {
    expect(ask('{ receptorComplexes(first: 5) { nodes { id } } cytokineFamilies(first: 5) { nodes { id } } pathways(first: 5, filter: { text: "drawing" }) { nodes { id } } gene(symbol: "IL2") { pathways { totalCount nodes { id } } } }').data).toEqual({
      receptorComplexes: { nodes: [{ id: 'cellphonedb:IL2_receptor_HA' }, { id: 'cellphonedb:P01589' }] },
      cytokineFamilies: { nodes: [{ id: 'hgnc.genegroup:601' }] },
      pathways: { nodes: [{ id: 'wikipathways:WP5' }] },
      gene: { pathways: { totalCount: 2, nodes: [{ id: 'wikipathways:WP5' }, { id: 'wikipathways:WP49' }] } },
    });
  });

  it.each(['receptorComplex(id: "cellphonedb:P00000")', 'cytokineFamily(id: "hgnc.genegroup:602")', 'pathway(id: "wikipathways:WP50")'])('are null with an error where unknown: %s', (field) => {
    const { data, errors } = ask(`{ found: ${field} { id } }`);
    expect(data).toEqual({ found: null });
    expect(errors).toEqual([expect.objectContaining({ code: 'NOT_FOUND', path: 'found' })]);
  });
});

describe('what no source of the release fills', () => {
  it('is noted at the gene', () => {
    const coverage = ['Gene.receptors', 'Gene.complexes', 'Gene.pathways', 'KeyEvent.genes'].map((field) => ({ field, filled: 0, total: 1, wouldComeFrom: 'another source', bySource: [] }));
    const askBare = createAsk(schema, aReleaseWith({ genes: [aGene('HGNC:1', 'A1BG')], keyEvents: [aKeyEvent('aop.events:1')] }, { coverage }));
    const missing = (fields: string): readonly string[] => askBare(`{ gene(symbol: "A1BG") { ${fields} } }`).missing;
    expect(missing('symbol')).toEqual([]);
    expect(missing('receptors { totalCount }')).toEqual(['Gene.receptors']);
    expect(missing('ligands { totalCount }')).toEqual(['Gene.receptors']);
    expect(missing('complexes { id }')).toEqual(['Gene.complexes']);
    expect(missing('pathways { totalCount }')).toEqual(['Gene.pathways']);
    expect(missing('keyEvents { totalCount }')).toEqual(['KeyEvent.genes']);
  });
});
