import type { CytokineFamilyRecord, GeneRecord } from '../../records/gene.record.ts';
import { openEmbeddedYaml, type EmbeddedYaml, type Placed } from '../embedded-yaml/read-embedded-yaml.ts';
import type { Source } from '../source.ts';
import { factFamily, factGene, type FactGene } from './embedded-facts.raw.ts';

export const GENES_FILE = 'facts/genes.yaml';
const FAMILIES_FILE = 'facts/cytokine-families.yaml';
const HGNC = 'source:hgnc';

/** The genes of the facts file. Throws SourceError where the file does not fit its schema. */
export const readFactGenes = (yaml: EmbeddedYaml): readonly Placed<FactGene>[] => yaml.list([GENES_FILE], factGene, 'id');

/** Identifiers as CURIEs, in the order of registers that the full build has too. */
const xrefsOf = ({ xrefs }: FactGene): readonly string[] =>
  (['ensembl', 'ncbigene', 'uniprot', 'omim', 'refseq', 'mgi'] as const).flatMap((register) =>
    xrefs[register].map((id) => `${register}:${id}`),
  );

function parseGene({ raw }: Placed<FactGene>): GeneRecord {
  const byCellPhoneDb = raw.classBasis.some((basis) => basis !== 'hgnc_group');
  return {
    type: 'Gene',
    ...raw,
    xrefs: xrefsOf(raw),
    // A class that rests on CellPhoneDB's words is its fact too.
    sources: byCellPhoneDb ? ['source:cellphonedb', HGNC] : [HGNC],
  };
}

/** Genes of the embedded release, with their classes, and the families of cytokines: facts written from HGNC. */
export const embeddedGenes: Source = {
  description: {
    id: HGNC,
    name: 'HGNC complete set',
    description: 'Symbols, names, locations, gene groups and identifiers of the genes that the IL-2 pathways name, and of what they bind.',
    version: '2024-10',
    date: '2024-10-18',
    licence: 'CC0-1.0',
    licenceUrl: 'https://www.genenames.org/about/license/',
    attribution:
      'HUGO Gene Nomenclature Committee at the European Bioinformatics Institute, genenames.org; Seal et al., Nucleic Acids Research 2023',
    url: 'https://www.genenames.org',
  },
  requires: [GENES_FILE, FAMILIES_FILE],
  optional: [],
  read({ files }) {
    const yaml = openEmbeddedYaml(HGNC, files);
    const families = yaml
      .list([FAMILIES_FILE], factFamily, 'group')
      .map(({ raw }): CytokineFamilyRecord => ({
        type: 'CytokineFamily',
        id: `hgnc.genegroup:${raw.group}`,
        name: raw.name,
        sources: [HGNC],
      }));
    return { tables: { genes: readFactGenes(yaml).map(parseGene), cytokineFamilies: families } };
  },
};
