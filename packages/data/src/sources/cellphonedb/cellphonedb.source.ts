import type { ReferenceRecord } from '../../records/evidence.record.ts';
import type { GeneRecord, ReceptorComplexRecord } from '../../records/gene.record.ts';
import { classifyGenes } from '../gene-classes/classify-genes.ts';
import { fetchedEdition } from '../fetched-edition.ts';
import type { GeneIndex } from '../gene-index.ts';
import type { Source, SourceDescription, SourceInput, SourceOutput } from '../source.ts';
import { CELLPHONEDB, CELLPHONEDB_FILES } from './cellphonedb-files.ts';
import { readLigandReceptors, type FoundPair } from './ligand-receptors.ts';
import { readPartners, type Partner } from './partners.ts';
import { readProteinGenes } from './protein-genes.ts';
import { pubmedReference } from './pubmed-citations.ts';
import { readSignallingProteins } from './signalling-proteins.ts';

const DESCRIPTION: SourceDescription = {
  id: CELLPHONEDB,
  name: 'CellPhoneDB',
  description: 'Curated pairs of human ligands and receptors, receptors as complexes of their chains, and kinds of signalling proteins.',
  version: 'v5.0.0',
  date: null,
  licence: 'MIT',
  licenceUrl: 'https://github.com/ventolab/CellphoneDB/blob/master/LICENSE',
  attribution:
    'CellPhoneDB v5, Troule et al., Nature Protocols 2025; https://www.cellphonedb.org. Copyright (c) 2023 Wellcome Sanger Institute, MIT licence',
  url: 'https://www.cellphonedb.org',
};

/** A receptor is of low affinity where every pair of it is; one without pairs is not graded. */
function receptorRecords(pairs: readonly FoundPair[], flagged: readonly Partner[]): readonly ReceptorComplexRecord[] {
  const receptors = new Map<string, { partner: Partner; graded: boolean; low: boolean }>();
  for (const { record, receptor } of pairs) {
    const low = record.affinity === 'LOW';
    const known = receptors.get(receptor.key);
    receptors.set(receptor.key, { partner: receptor, graded: true, low: low && (known?.low ?? true) });
  }
  for (const partner of flagged) if (!receptors.has(partner.key)) receptors.set(partner.key, { partner, graded: false, low: false });
  return [...receptors.values()].map(({ partner, graded, low }) => ({
    type: 'ReceptorComplex',
    id: `cellphonedb:${partner.key}`,
    name: partner.name,
    subunits: partner.genes,
    affinity: graded && low ? 'LOW' : null,
    sources: [CELLPHONEDB],
  }));
}

function referenceRecords(pairs: readonly FoundPair[]): readonly ReferenceRecord[] {
  const ids = new Set(pairs.flatMap(({ record }) => record.references));
  return [...ids].map((id) => pubmedReference(id.slice('pubmed:'.length), CELLPHONEDB));
}

/** Classes as additions to the genes of HGNC: rows that repeat nothing but what a gene must have. */
function classRecords(genes: GeneIndex, proteins: Parameters<typeof classifyGenes>[1]): readonly GeneRecord[] {
  return classifyGenes([...genes.all()], proteins)
    .filter((gene) => gene.classes.length > 0)
    .map((gene) => ({ ...gene, aliases: [], aliasNames: [], previousSymbols: [], previousNames: [], xrefs: [], groups: [] }));
}

function read({ files, genes, report }: SourceInput): SourceOutput {
  const proteins = readProteinGenes(files, genes, report);
  const partners = readPartners(files, proteins, genes, report);
  const pairs = readLigandReceptors(files, partners, report);
  const fetched = fetchedEdition(files, Object.values(CELLPHONEDB_FILES));
  return {
    // The tables are those of a version for good: the day of the fetch is no date of the data.
    ...(fetched === null ? {} : { edition: { version: `${DESCRIPTION.version}, ${fetched.version}`, date: DESCRIPTION.date } }),
    tables: {
      genes: classRecords(genes, readSignallingProteins(files, report)),
      receptorComplexes: receptorRecords(pairs, partners.receptorComplexes),
      ligandReceptors: pairs.map(({ record }) => record),
      references: referenceRecords(pairs),
    },
  };
}

/**
 * Which ligand binds which receptor, by CellPhoneDB's curators, and the classes of immune signalling of genes, whose
 * rule needs CellPhoneDB's words beside the groups of HGNC. The genes of HGNC must have been read before it.
 */
export const cellphonedb: Source = {
  description: DESCRIPTION,
  requires: Object.values(CELLPHONEDB_FILES),
  optional: [],
  read,
};
