import type { Release } from '../../records/release.record.ts';
import { aModulatingFactor, anAop, anAopEvent, anAopRelationship, applicability, aKeyEvent, aManifestation, anEssentiality, aRelationship } from '../../testing/aop.factory.ts';
import { aClaim, aConflict, aReference, aSource } from '../../testing/evidence.factory.ts';
import { aCytokineFamily, aGene, aGeneAssociation, aLigandReceptor, aPathway, aPathwayGene, aReceptorComplex, aRelationshipGene } from '../../testing/gene.factory.ts';
import { aCellAssociation, aCellType, aClinicalParameter, anInteraction, aTestSystem } from '../../testing/immune.factory.ts';
import { aReleaseWith } from '../../testing/release.factory.ts';
import { aChemical, anAopStressor, anEventStressor, aRelatedResource, aStressor, aTaxon, aTreatment } from '../../testing/stressor.factory.ts';

const kers = [
  aRelationship('aop.relationships:9', 'aop.events:2', 'aop.events:10', { applicability: applicability({ taxa: ['NCBITaxon:9606'], sexes: ['MALE'] }) }),
  aRelationship('aop.relationships:10', 'aop.events:10', 'aop.events:3'),
  aRelationship('aop.relationships:11', 'aop.events:3', 'aop.events:10'),
  aRelationship('aop.relationships:12', 'aop.events:3', 'aop.events:30', {
    statusByAop: [{ aop: 'aop:11', status: 'HYPOTHESISED', reason: 'Seen in one animal.' }],
  }),
  aRelationship('iraop.relationships:ker-01', 'iraop.events:mie', 'iraop.events:ao-rash', {
    status: 'CONTESTED',
    contradictions: [{ statement: 'It was not seen.', references: ['pubmed:7'] }],
  }),
];
const [start, intoCycle, backInCycle, toOutcome, ours] = kers;
if (!start || !intoCycle || !backInCycle || !toOutcome || !ours) throw new Error('the drawing has five relationships');

/**
 * Invented, small, and given out of order. AOP 2 runs 2 -> (10 <-> 3) -> 30, with 4 touched by
 * nothing; AOP 11 has 30 as a plain event and ends in 3; one reconstruction ends in a rash.
 */
export const smallRelease = (): Release =>
  aReleaseWith({
    sources: [aSource('source:wiki'), aSource('source:ours')],
    aops: [
      anAop('aop:11', { title: 'alpha leads to omega', sources: ['source:wiki'], status: { oecd: 'Under Review', saaop: null, wiki: null } }),
      anAop('aop:2', { title: 'Beta leads to omega', sources: ['source:wiki'] }),
      anAop('iraop:rash', { title: 'Binding leads to rash', origin: 'RECONSTRUCTION', sources: ['source:ours'], stressors: ['iraop.stressor:il-2', 'aop.stressor:9'], aliases: ['The rash map'], applicability: applicability({ taxa: ['NCBITaxon:9606'], sexes: ['UNSPECIFIC'], lifeStages: ['Not Otherwise Specified'] }) }),
    ],
    keyEvents: [
      aKeyEvent('aop.events:30', { title: 'Omega' }),
      aKeyEvent('aop.events:3', { title: 'N/A, Hepatotoxicity', level: 'ORGAN', applicability: applicability({ taxa: ['NCBITaxon:40674'], sexes: ['MIXED'], lifeStages: ['Adult'] }) }),
      aKeyEvent('aop.events:2', { aliases: ['Event of many names'] }),
      aKeyEvent('aop.events:10', { applicability: applicability({ taxa: ['NCBITaxon:10090', 'aop.taxon:1'], sexes: ['FEMALE'], lifeStages: ['All life stages'] }) }),
      aKeyEvent('aop.events:4'),
      aKeyEvent('iraop.events:mie', { sources: ['source:ours'], references: ['pubmed:7'] }),
      aKeyEvent('iraop.events:ao-rash', { sources: ['source:ours'] }),
    ],
    manifestations: [aManifestation('iraop.events:itch', 'iraop.events:ao-rash', { aops: ['iraop:rash'] })],
    aopEvents: [
      anAopEvent('aop:2', 'aop.events:30', 'ADVERSE_OUTCOME'),
      anAopEvent('aop:2', 'aop.events:4'),
      anAopEvent('aop:2', 'aop.events:10'),
      anAopEvent('aop:2', 'aop.events:3'),
      anAopEvent('aop:2', 'aop.events:2', 'KEY_EVENT'),
      anAopEvent('aop:2', 'aop.events:2', 'MOLECULAR_INITIATING_EVENT'),
      anAopEvent('aop:11', 'aop.events:30'),
      anAopEvent('aop:11', 'aop.events:3', 'ADVERSE_OUTCOME'),
      anAopEvent('iraop:rash', 'iraop.events:mie', 'MOLECULAR_INITIATING_EVENT'),
      anAopEvent('iraop:rash', 'iraop.events:ao-rash', 'ADVERSE_OUTCOME'),
    ],
    relationships: kers,
    aopRelationships: [
      anAopRelationship('aop:11', toOutcome),
      anAopRelationship('aop:2', toOutcome),
      anAopRelationship('aop:2', backInCycle),
      anAopRelationship('aop:2', intoCycle),
      anAopRelationship('aop:2', start),
      anAopRelationship('iraop:rash', ours),
    ],
    modulatingFactors: [aModulatingFactor('iraop.modulating:treg', { onRelationship: ours.id, genes: ['HGNC:6001'], cellTypes: ['CL:0000084'], aops: ['iraop:rash'] })],
    essentialities: [anEssentiality('iraop.essentiality:ess-1', { event: 'iraop.events:mie', aop: 'iraop:rash', references: ['pubmed:7'] })],
    stressors: [aStressor('aop.stressor:10'), aStressor('aop.stressor:9'), aStressor('iraop.stressor:il-2', { name: 'Aldesleukin', chemicals: ['cas:83-79-4'], gene: 'HGNC:6001' })],
    aopStressors: [
      anAopStressor('iraop:rash', 'aop.stressor:10'),
      anAopStressor('iraop:rash', 'aop.stressor:9', { evidence: 'HIGH' }),
      anAopStressor('aop:2', 'aop.stressor:9', { evidence: 'LOW' }),
    ],
    eventStressors: [anEventStressor('aop.events:3', 'aop.stressor:10', { evidence: 'MODERATE' }), anEventStressor('aop.events:3', 'aop.stressor:9')],
    taxa: [
      aTaxon('NCBITaxon:9606', 'Homo sapiens', { commonName: 'human', parent: 'NCBITaxon:40674' }),
      aTaxon('NCBITaxon:40674', 'Mammalia', { synonyms: ['mammals', 'Human'], parent: 'NCBITaxon:7742' }),
      aTaxon('NCBITaxon:7742', 'Vertebrata'),
      aTaxon('NCBITaxon:10090', 'Mus musculus', { commonName: 'mouse', aliases: ['NCBITaxon:85055'], parent: 'NCBITaxon:40674' }),
      aTaxon('aop.taxon:1', 'Round', { parent: 'aop.taxon:2' }),
      aTaxon('aop.taxon:2', 'Trip', { parent: 'aop.taxon:1', synonyms: ['lost thing'] }),
      aTaxon('aop.taxon:3', 'Lost', { parent: 'aop.taxon:99', synonyms: ['Lost  Thing', 'lost thing'] }),
    ],
    chemicals: [aChemical('cas:83-79-4')],
    treatments: [aTreatment('iraop.treatment:il-2', 'iraop.stressor:il-2', { aops: ['iraop:rash'], relatedResources: ['page:il2'] })],
    relatedResources: [aRelatedResource('page:il2')],
    genes: [
      aGene('HGNC:6001', 'IL2', { name: 'interleukin 2', aliases: ['IL-2', 'TCGF'], groups: [601, 99], classes: ['CYTOKINE'], xrefs: ['ensembl:ENSG00000109471', 'ncbigene:3558', 'uniprot:P60568', 'omim:147680', 'refseq:NM_000586'] }),
      aGene('HGNC:6008', 'IL2RA', { name: 'interleukin 2 receptor subunit alpha', previousSymbols: ['IL2R'], classes: ['CYTOKINE_RECEPTOR'], aliases: ['p55'] }),
      aGene('HGNC:9354', 'PRDX3', { aliases: ['AOP2', 'p55'], previousSymbols: ['AOP11'] }),
      aGene('HGNC:700', 'AOPEP', { aliases: ['PRDX3'] }),
    ],
    cytokineFamilies: [aCytokineFamily('hgnc.genegroup:601', 'Interleukins')],
    geneAssociations: [
      aGeneAssociation('iraop.events:mie', 'HGNC:6008', { references: ['pubmed:7'], referencesInherited: true }),
      aGeneAssociation('iraop.events:mie', 'HGNC:6001', { references: ['pubmed:12'] }),
      aGeneAssociation('aop.events:10', 'HGNC:6001', { basis: 'NAME_MATCH' }),
      aGeneAssociation('aop.events:3', 'HGNC:9354', { misleading: { alias: 'AOP2', reason: 'Not meant.', verdict: 'MISLEADING' } }),
    ],
    relationshipGenes: [aRelationshipGene('aop.relationships:10', 'HGNC:6001')],
    receptorComplexes: [aReceptorComplex('cellphonedb:IL2_receptor_HA', ['HGNC:6008', 'HGNC:9354'])],
    ligandReceptors: [aLigandReceptor(['HGNC:6001'], 'cellphonedb:IL2_receptor_HA')],
    pathways: [aPathway('wikipathways:WP49')],
    pathwayGenes: [aPathwayGene('wikipathways:WP49', 'HGNC:6008', 'CD25'), aPathwayGene('wikipathways:WP49', 'HGNC:6001', 'IL2')],
    cellTypes: [
      aCellType('CL:0000084', 'T cell', { aliases: ['iraop.cells:t-cell'], parents: ['CL:0000542'] }),
      aCellType('CL:0000542', 'lymphocyte'),
    ],
    cellAssociations: [aCellAssociation('iraop.events:mie', 'CL:0000084')],
    interactions: [
      anInteraction('iraop.interactions:int-10', { sourceCell: 'CL:0000084', targetCell: 'CL:0000084', events: ['iraop.events:mie'], aops: ['iraop:rash'], mediators: ['HGNC:6001'], receptorSets: [{ mediators: ['HGNC:6001'], complex: null, receptors: ['HGNC:6008'], origin: 'SOURCE' }] }),
      anInteraction('iraop.interactions:int-9', { mediators: ['HGNC:6001'] }),
    ],
    testSystems: [aTestSystem('iraop.test:pbmc', { events: [{ event: 'iraop.events:mie', purpose: 'PERTURBS' }, { event: 'iraop.events:mie', purpose: 'MEASURES' }], aops: ['iraop:rash'] })],
    clinicalParameters: [aClinicalParameter('iraop.clinical:cp-il2', { events: ['iraop.events:itch'], aops: ['iraop:rash'], genes: ['HGNC:6001'] })],
    references: [aReference('pubmed:7', { doi: '10.1000/Seven' }), aReference('iraop.reference:twelve', { pmid: '12' }), aReference('pubmed:12')],
    claims: [aClaim('claim:il2/claim-01', 'HGNC:6001')],
    conflicts: [aConflict('HGNC:6001', 'hgncId', { values: [{ value: '5979', sources: ['source:wiki'], basis: 'MACHINE_WRITTEN' }] })],
  });
