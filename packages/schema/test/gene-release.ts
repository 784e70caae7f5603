import type { Release } from '@sequela/data';
import {
  aCytokineFamily,
  aGene,
  aGeneAssociation,
  aKeyEvent,
  aLigandReceptor,
  aManifestation,
  anAop,
  anAopEvent,
  anAopRelationship,
  anInteraction,
  aPathway,
  aPathwayGene,
  aReceptorComplex,
  aReference,
  aRelationship,
  aRelationshipGene,
  aReleaseWith,
  aSource,
  context,
} from '@sequela/data/testing';

const human = { id: 'NCBITaxon:9606', name: 'Homo sapiens', label: 'human' };
const mouse = { id: 'NCBITaxon:10090', name: 'Mus musculus', label: 'mouse' };
const humanStudy = context({ taxa: [human], system: 'CLINICAL', withStressor: true });
const mouseStudy = context({ taxa: [mouse], system: 'IN_VIVO' });

const start = aRelationship('aop.relationships:1', 'aop.events:1', 'aop.events:2');
const end = aRelationship('aop.relationships:2', 'aop.events:2', 'aop.events:9');
const other = aRelationship('aop.relationships:3', 'aop.events:2', 'aop.events:8');

/**
 * What the gene subgraph is asked about. AOP 1 leads from event 1 by event 2 to outcome 9, with
 * event 3 beside it; AOP 2 leads from event 2 to outcome 8. Nothing stands at event 4.
 */
export const geneRelease: Release = aReleaseWith(
  {
    aops: [anAop('aop:1'), anAop('aop:2')],
    keyEvents: [1, 2, 3, 4, 8, 9].map((number) => aKeyEvent(`aop.events:${number}`)),
    aopEvents: [
      anAopEvent('aop:1', 'aop.events:1', 'MOLECULAR_INITIATING_EVENT'),
      anAopEvent('aop:1', 'aop.events:2'),
      anAopEvent('aop:1', 'aop.events:3'),
      anAopEvent('aop:1', 'aop.events:9', 'ADVERSE_OUTCOME'),
      anAopEvent('aop:2', 'aop.events:2'),
      anAopEvent('aop:2', 'aop.events:8', 'ADVERSE_OUTCOME'),
    ],
    relationships: [start, end, other],
    aopRelationships: [anAopRelationship('aop:1', start), anAopRelationship('aop:1', end), anAopRelationship('aop:2', other)],
    manifestations: [aManifestation('iraop.events:itch', 'aop.events:9', { aops: ['aop:1'] })],
    genes: [
      aGene('HGNC:6001', 'IL2', {
        name: 'interleukin 2',
        location: '4q27',
        locusGroup: 'protein-coding gene',
        locusType: 'gene with protein product',
        aliases: ['TCGF'],
        aliasNames: ['T cell growth factor'],
        previousSymbols: ['IL-2'],
        previousNames: ['interleukin two'],
        xrefs: ['ensembl:ENSG00000109471', 'uniprot:P60568'],
        groups: [601, 77],
        classes: ['CYTOKINE'],
        classBasis: ['hgnc_group'],
      }),
      aGene('HGNC:6008', 'IL2RA', { aliases: ['CHAIN'], classes: ['CYTOKINE_RECEPTOR'] }),
      aGene('HGNC:6009', 'IL2RB', { aliases: ['CHAIN'], classes: ['CYTOKINE_RECEPTOR'] }),
      aGene('HGNC:5344', 'ICAM1'),
      aGene('HGNC:11850', 'TLR4', { classes: ['TOLL_LIKE_RECEPTOR'] }),
      aGene('HGNC:10261', 'ROS1'),
    ],
    cytokineFamilies: [aCytokineFamily('hgnc.genegroup:601', 'Interleukins')],
    geneAssociations: [
      aGeneAssociation('aop.events:1', 'HGNC:6001', {
        involvement: 'LIGAND',
        effectOnEvent: 'PROMOTES',
        change: 'INCREASED',
        measuredAs: 'PROTEIN',
        mentions: ['NAMED', 'MEDIATOR'],
        interactions: ['iraop.interactions:int-01'],
        status: 'DOCUMENTED',
        context: humanStudy,
        sourceText: 'IL-2 was given',
        note: 'The treatment itself.',
        references: ['pubmed:1'],
      }),
      aGeneAssociation('aop.events:1', 'HGNC:6008', {
        basis: 'BACKGROUND',
        involvement: 'RECEPTOR',
        mentions: ['RECEPTOR'],
        interactions: ['iraop.interactions:int-01'],
        complexes: ['cellphonedb:IL2_receptor_HA'],
        receptorOrigin: 'CELLPHONEDB',
        status: 'DOCUMENTED',
      }),
      aGeneAssociation('aop.events:1', 'HGNC:5344', { involvement: 'LIGAND' }),
      aGeneAssociation('aop.events:1', 'HGNC:10261', {
        basis: 'NAME_MATCH',
        mentions: ['TEXT'],
        methods: ['REGEX', 'NER'],
        misleading: { alias: 'ROS', reason: 'reactive oxygen species', verdict: 'MISLEADING' },
      }),
      aGeneAssociation('aop.events:2', 'HGNC:6001', {
        involvement: 'EFFECTOR',
        effectOnEvent: 'INHIBITS',
        change: 'DECREASED',
        status: 'CONTESTED',
        context: mouseStudy,
        sources: ['source:other'],
      }),
      aGeneAssociation('aop.events:2', 'HGNC:6009', { basis: 'UNSOURCED', involvement: 'RECEPTOR' }),
      aGeneAssociation('aop.events:2', 'HGNC:11850', { aops: ['aop:2'], involvement: 'SIGNALLING' }),
      aGeneAssociation('aop.events:3', 'HGNC:6001', { basis: 'NAME_MATCH', mentions: ['TEXT'], methods: ['REGEX'] }),
      aGeneAssociation('aop.events:3', 'HGNC:6009', { involvement: 'MARKER' }),
      aGeneAssociation('iraop.events:itch', 'HGNC:6001', { involvement: 'INDUCER' }),
    ],
    relationshipGenes: [
      aRelationshipGene('aop.relationships:1', 'HGNC:6001'),
      aRelationshipGene('aop.relationships:1', 'HGNC:10261', { methods: ['NER'], misleading: { alias: 'ROS', reason: 'reactive oxygen species', verdict: 'MISLEADING' } }),
    ],
    receptorComplexes: [
      aReceptorComplex('cellphonedb:IL2_receptor_HA', ['HGNC:6009', 'HGNC:6008']),
      aReceptorComplex('cellphonedb:P01589', ['HGNC:6008'], { name: 'IL2RA', affinity: 'LOW' }),
    ],
    ligandReceptors: [
      aLigandReceptor(['HGNC:6001'], 'cellphonedb:IL2_receptor_HA', { classification: 'Signaling by Interleukin', sourceText: 'uniprot' }),
      aLigandReceptor(['HGNC:6001'], 'cellphonedb:P01589', { affinity: 'LOW', inhibitory: true }),
      aLigandReceptor(['HGNC:5344', 'HGNC:11850'], 'cellphonedb:P01589', { ligandName: 'invented pair' }),
    ],
    pathways: [
      aPathway('wikipathways:WP49', { title: 'IL-2 signaling', description: 'A drawing.', lastEdited: '2025-01-02', revision: 'r7', ontologyIds: ['PW:0000122'], communities: ['AOP'] }),
      aPathway('wikipathways:WP5'),
    ],
    pathwayGenes: [aPathwayGene('wikipathways:WP49', 'HGNC:6001', 'IL2'), aPathwayGene('wikipathways:WP49', 'HGNC:6008', 'IL2RA'), aPathwayGene('wikipathways:WP5', 'HGNC:6001', 'IL-2')],
    interactions: [anInteraction('iraop.interactions:int-01', { mediators: ['HGNC:6001'], events: ['aop.events:1'] })],
    references: [aReference('pubmed:1')],
    sources: [aSource(), aSource('source:other')],
  },
);
