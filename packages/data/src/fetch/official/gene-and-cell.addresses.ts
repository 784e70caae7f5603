import type { FileFormat } from './file-format.ts';
import { changingFile, type OfficialFile, type OfficialSource } from './official-source.ts';

/** The commit with the tables of version 5.0.0: what lies there never changes, so its SHA-256 is known. */
const CELLPHONEDB = 'https://raw.githubusercontent.com/ventolab/CellphoneDB/dc8abd15b24e1d48c8862d54e8122603630a68ed';

const pinned = (name: string, below: string, format: FileFormat, seenBytes: number, sha256: string): OfficialFile => ({
  path: `ligand-receptor/${name}`,
  address: `${CELLPHONEDB}${below}/${name}`,
  retrieval: 'FILE',
  format,
  maxBytes: 20_000_000,
  seenBytes,
  sha256,
});

const TABLES = '/NatureProtocols2024_case_studies/v5.0.0';

const pathways = (kind: 'gmt' | 'gpml', ending: string, format: FileFormat): OfficialFile =>
  changingFile({
    path: `wikipathways/wikipathways-*-${kind}-Homo_sapiens.${ending}`,
    address: `https://data.wikipathways.org/current/${kind}/`,
    retrieval: 'LISTING',
    format,
    maxBytes: 200_000_000,
  });

export const geneAndCellSources: readonly OfficialSource[] = [
  {
    name: 'hgnc',
    title: 'HGNC complete set',
    licence: 'CC0-1.0',
    licenceUrl: 'https://www.genenames.org/about/license/',
    attribution: 'HUGO Gene Nomenclature Committee at the European Bioinformatics Institute, genenames.org; Seal et al., Nucleic Acids Research 2023',
    files: [
      changingFile({
        path: 'hgnc/hgnc_complete_set.txt',
        address: 'https://storage.googleapis.com/public-download-files/hgnc/tsv/tsv/hgnc_complete_set.txt',
        // 54 columns, and 53 by another count: what is read goes by the names in the header.
        format: { kind: 'TABS', columns: 40, header: 'hgnc_id\tsymbol\tname\t' },
        maxBytes: 200_000_000,
      }),
    ],
    seen: [
      { where: 'genenames.org/about (files are in a public Google storage bucket)', when: 'undated' },
      { where: 'monarch-initiative/omim issue 200 (HGNC names the address)', when: '2025-03-10' },
      { where: 'Clinical-Genomics/scout issue 4948 (the download page links it)', when: '2024-10-16' },
    ],
    confirmed: null,
  },
  {
    name: 'cell-ontology',
    title: 'Cell Ontology',
    licence: 'CC-BY-4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Cell Ontology, OBO Foundry, https://obofoundry.org/ontology/cl',
    files: [
      changingFile({
        path: 'cell-ontology/cl.obo',
        address: 'https://purl.obolibrary.org/obo/cl.obo',
        format: { kind: 'OBO' },
        maxBytes: 300_000_000,
      }),
    ],
    seen: [
      { where: 'OBOFoundry/OBOFoundry.github.io ontology/cl.md (0886c8ffed3d)', when: 'undated' },
      { where: 'OBOFoundry/purl.obolibrary.org config/cl.yml (0aed8c8198c7; leads to the latest release on GitHub)', when: 'undated' },
    ],
    confirmed: null,
  },
  {
    name: 'cellphonedb',
    title: 'CellPhoneDB v5.0.0',
    licence: 'MIT',
    licenceUrl: 'https://github.com/ventolab/CellphoneDB/blob/master/LICENSE',
    attribution:
      'CellPhoneDB v5, Troule et al., Nature Protocols 2025; https://www.cellphonedb.org. Copyright (c) 2023 Wellcome Sanger Institute, MIT licence',
    files: [
      pinned('interaction_input.csv', TABLES, { kind: 'COMMAS', header: 'id_cp_interaction,partner_a,partner_b,' }, 505_620, '3cf0ceace45dcb42478f0e6a7be9a50104794eac68d731f7c82d4c13325175ab'),
      pinned('complex_input.csv', TABLES, { kind: 'COMMAS', header: 'complex_name,uniprot_1,' }, 56_886, 'c761b75f5438d5b23f9fefa5ddaac84acb127fe5dd72fe931d5c07d8a557b362'),
      pinned('protein_input.csv', TABLES, { kind: 'COMMAS', header: 'uniprot,protein_name,' }, 158_940, '322f277963ca2fc879c97660eb1409478603a3d2d7442c6606bce79a45f14ae2'),
      pinned('gene_input.csv', TABLES, { kind: 'COMMAS', header: 'gene_name,uniprot,' }, 65_195, '538fff62a77d9077e0307337552bed087817632da015c620f17666d088066623'),
      pinned('LICENSE', '', { kind: 'TEXT' }, 1082, 'b5481e34a31b3b1c7d166d8216b4b24dd1414937809f852ba06fb438c67d0e7e'),
    ],
    seen: [
      { where: 'ventolab/CellphoneDB, the tables at commit dc8abd15b24e (the data pack of this project holds them)', when: '2026' },
      { where: 'a public analysis script that reads interaction_input.csv at this commit', when: 'undated' },
    ],
    confirmed: null,
  },
  {
    name: 'wikipathways',
    title: 'WikiPathways, human pathways',
    licence: 'CC0-1.0',
    licenceUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
    attribution: 'WikiPathways, https://www.wikipathways.org; Agrawal et al., Nucleic Acids Research 2024',
    files: [pathways('gmt', 'gmt', { kind: 'GMT' }), pathways('gpml', 'zip', { kind: 'ZIP' })],
    seen: [
      { where: 'WikiPathways, page Download (both folders; how to find the latest name in a listing)', when: 'undated' },
      { where: 'ActioBio/human-gene-pathway download.sh (form of the names in the listing)', when: 'undated' },
      { where: 'a public record of source checks (the GPML listing names archives of 2026-09-10)', when: '2026-09-30' },
    ],
    confirmed: null,
  },
];
