import type { LigandReceptorRecord, ReceptorComplexRecord } from '../../records/gene.record.ts';
import { findPubmedCitations, pubmedReference } from '../cellphonedb/pubmed-citations.ts';
import { openEmbeddedYaml, type Placed } from '../embedded-yaml/read-embedded-yaml.ts';
import { SourceError, type Source } from '../source.ts';
import { factPair, factReceptor, type FactPair, type FactReceptor } from './embedded-facts.raw.ts';
import { GENES_FILE, readFactGenes } from './embedded-genes.source.ts';

const RECEPTORS_FILE = 'facts/receptors.yaml';
const PAIRS_FILE = 'facts/ligand-receptors.yaml';
const CELLPHONEDB = 'source:cellphonedb';

type IdsOf = (at: Placed<unknown>, field: string, symbols: readonly string[]) => readonly string[];

const parseReceptor = (at: Placed<FactReceptor>, idsOf: IdsOf): ReceptorComplexRecord => ({
  type: 'ReceptorComplex',
  id: `cellphonedb:${at.raw.partner}`,
  name: at.raw.name,
  subunits: idsOf(at, 'subunits', at.raw.subunits),
  affinity: at.raw.affinity,
  sources: [CELLPHONEDB],
});

const parsePair = (at: Placed<FactPair>, idsOf: IdsOf): LigandReceptorRecord => ({
  key: `cellphonedb:${at.raw.ligand}|${at.raw.receptor}`,
  ligandName: at.raw.ligandName,
  ligandGenes: idsOf(at, 'ligandGenes', at.raw.ligandGenes),
  receptor: `cellphonedb:${at.raw.receptor}`,
  affinity: at.raw.affinity,
  inhibitory: at.raw.inhibitory,
  classification: at.raw.classification,
  sourceText: at.raw.source,
  basis: 'CURATED',
  sources: [CELLPHONEDB],
  references: findPubmedCitations(at.raw.source ?? '').pmids.map((pmid) => `pubmed:${pmid}`),
  referencesInherited: false,
});

/** Receptors and binding pairs of the embedded release: facts written from CellPhoneDB. */
export const embeddedPairs: Source = {
  description: {
    id: CELLPHONEDB,
    name: 'CellPhoneDB',
    description: 'Receptors, and which ligand binds which, for the genes that the IL-2 pathways name.',
    version: 'v5.0.0',
    date: null,
    licence: 'MIT',
    licenceUrl: 'https://github.com/ventolab/CellphoneDB/blob/master/LICENSE',
    attribution: 'CellPhoneDB v5, Troule et al., Nature Protocols 2025; copyright (c) 2023 Wellcome Sanger Institute',
    url: 'https://www.cellphonedb.org',
  },
  requires: [GENES_FILE, RECEPTORS_FILE, PAIRS_FILE],
  optional: [],
  read({ files }) {
    const yaml = openEmbeddedYaml(CELLPHONEDB, files);
    const ids = new Map(readFactGenes(yaml).map(({ raw }) => [raw.symbol, raw.id]));
    const idsOf: IdsOf = (at, field, symbols) =>
      symbols.map((symbol) => {
        const id = ids.get(symbol);
        if (id === undefined)
          throw new SourceError(CELLPHONEDB, at.file, `${at.record}: ${field}: names the gene "${symbol}", which is not in ${GENES_FILE}`);
        return id;
      });
    const receptorComplexes = yaml.list([RECEPTORS_FILE], factReceptor, 'partner').map((at) => parseReceptor(at, idsOf));
    const known = new Set(receptorComplexes.map(({ id }) => id));
    const keys = new Set<string>();
    const ligandReceptors = yaml.list([PAIRS_FILE], factPair).map((at) => {
      const pair = parsePair(at, idsOf);
      const fail = (reason: string): SourceError => new SourceError(CELLPHONEDB, at.file, `${at.record}: receptor: ${reason}`);
      if (!known.has(pair.receptor)) throw fail(`"${at.raw.receptor}" is not in ${RECEPTORS_FILE}`);
      if (keys.has(pair.key)) throw fail(`the pair of "${at.raw.ligand}" and "${at.raw.receptor}" is there already; pairs are given once`);
      keys.add(pair.key);
      return pair;
    });
    const cited = new Set(ligandReceptors.flatMap(({ sourceText }) => findPubmedCitations(sourceText ?? '').pmids));
    return { tables: { receptorComplexes, ligandReceptors, references: [...cited].map((pmid) => pubmedReference(pmid, CELLPHONEDB)) } };
  },
};
