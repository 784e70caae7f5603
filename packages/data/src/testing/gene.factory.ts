import type {
  CytokineFamilyRecord,
  GeneAssociationRecord,
  GeneRecord,
  LigandReceptorRecord,
  PathwayGeneRecord,
  PathwayRecord,
  ReceptorComplexRecord,
  RelationshipGeneRecord,
} from '../records/gene.record.ts';
import { provenance, TEST_SOURCE } from './provenance.factory.ts';

export const aGene = (id: string, symbol: string, more: Partial<GeneRecord> = {}): GeneRecord => ({
  type: 'Gene',
  id,
  symbol,
  name: `gene ${symbol}`,
  location: null,
  locusGroup: null,
  locusType: null,
  aliases: [],
  aliasNames: [],
  previousSymbols: [],
  previousNames: [],
  xrefs: [],
  groups: [],
  classes: [],
  classBasis: [],
  sources: [TEST_SOURCE],
  ...more,
});

export const aCytokineFamily = (id: string, name: string): CytokineFamilyRecord => ({
  type: 'CytokineFamily',
  id,
  name,
  sources: [TEST_SOURCE],
});

export const aGeneAssociation = (event: string, gene: string, more: Partial<GeneAssociationRecord> = {}): GeneAssociationRecord => ({
  key: `${event} ${gene} ${more.basis ?? 'STATED'}`,
  event,
  gene,
  mentions: ['NAMED'],
  interactions: [],
  complexes: [],
  receptorOrigin: null,
  involvement: null,
  effectOnEvent: null,
  change: null,
  measuredAs: null,
  status: null,
  aops: null,
  context: null,
  sourceText: null,
  methods: [],
  misleading: null,
  note: null,
  ...provenance({ basis: 'STATED' }),
  ...more,
});

export const aRelationshipGene = (relationship: string, gene: string, more: Partial<RelationshipGeneRecord> = {}): RelationshipGeneRecord => ({
  relationship,
  gene,
  methods: ['REGEX'],
  misleading: null,
  ...provenance({ basis: 'NAME_MATCH' }),
  ...more,
});

export const aReceptorComplex = (id: string, subunits: readonly string[], more: Partial<ReceptorComplexRecord> = {}): ReceptorComplexRecord => ({
  type: 'ReceptorComplex',
  id,
  name: id.replace('cellphonedb:', ''),
  subunits,
  affinity: null,
  sources: [TEST_SOURCE],
  ...more,
});

export const aLigandReceptor = (ligandGenes: readonly string[], receptor: string, more: Partial<LigandReceptorRecord> = {}): LigandReceptorRecord => ({
  key: `${ligandGenes.join('+')}|${receptor}`,
  ligandName: ligandGenes.join('+'),
  ligandGenes,
  receptor,
  affinity: null,
  inhibitory: false,
  classification: null,
  sourceText: null,
  ...provenance({ basis: 'STATED' }),
  ...more,
});

export const aPathway = (id: string, more: Partial<PathwayRecord> = {}): PathwayRecord => ({
  type: 'Pathway',
  id,
  title: `drawing ${id}`,
  description: null,
  lastEdited: null,
  revision: null,
  ontologyIds: [],
  communities: [],
  sources: [TEST_SOURCE],
  ...more,
});

export const aPathwayGene = (pathway: string, gene: string, ...labels: readonly string[]): PathwayGeneRecord => ({
  pathway,
  gene,
  labels,
});
