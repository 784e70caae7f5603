import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { HGNC_COLUMNS } from '../../sources/hgnc/hgnc-gene.ts';
import type { OfficialSource } from '../official/official-source.ts';
import { OFFICIAL_SOURCES } from '../official/official-sources.ts';

const lines = (rows: readonly (readonly string[])[], separator: string): string => rows.map((row) => `${row.join(separator)}\n`).join('');

/** HGNC publishes 54 columns; those that nobody reads are empty. */
function hgnc(): string {
  const others = Array.from({ length: 54 - HGNC_COLUMNS.length }, (_, at) => `other_${at + 1}`);
  const gene = (cells: Partial<Record<(typeof HGNC_COLUMNS)[number], string>>): string[] => [
    ...HGNC_COLUMNS.map((column) => cells[column] ?? ''),
    ...others.map(() => ''),
  ];
  const common = { locus_group: 'protein-coding gene', locus_type: 'gene with protein product', status: 'Approved', location: '1p1', date_modified: '2026-01-02' };
  return lines(
    [
      [...HGNC_COLUMNS, ...others],
      gene({ ...common, hgnc_id: 'HGNC:901', symbol: 'LIGX', name: 'ligand x', gene_group: 'Interleukins', gene_group_id: '601', uniprot_ids: 'P90001', entrez_id: '90001' }),
      gene({ ...common, hgnc_id: 'HGNC:902', symbol: 'RECX', name: 'receptor x', uniprot_ids: 'P90002', entrez_id: '90002' }),
    ],
    '\t',
  );
}

const taxonomy = (at: number, source: string, id: string): string =>
  `<taxonomy id="00000000-0000-4000-8000-00000000000${at}"><source>${source}</source><source-id>${id}</source-id><name>taxon ${at}</name></taxonomy>`;

export type ExportTaxon = readonly [source: string, id: string];

/** An export with these taxa, and nothing else. */
export const exportWithTaxa = (...taxa: readonly ExportTaxon[]): Buffer =>
  gzipSync(
    `<?xml version="1.0" encoding="UTF-8"?>\n<data xmlns="http://www.aopkb.org/aop-xml">\n${taxa.map(([source, id], at) => taxonomy(at, source, id)).join('\n')}\n<vendor-specific id="00000000-0000-4000-8000-000000000009" name="AOP-Wiki" version="1">${taxa
      .map((_, at) => `<taxonomy-reference id="00000000-0000-4000-8000-00000000000${at}" aop-wiki-id="${at + 1}"/>`)
      .join('')}</vendor-specific>\n</data>\n`,
  );

const TURTLE_HEAD = `@prefix : <https://aopwiki.rdf.bigcat-bioinformatics.org/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix dc: <http://purl.org/dc/elements/1.1/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix cheminf: <http://semanticscience.org/resource/CHEMINF_> .
@prefix aop.events: <https://identifiers.org/aop.events/> .
@prefix edam: <http://edamontology.org/> .
@prefix hgnc: <https://identifiers.org/hgnc/> .
@prefix pr: <http://purl.obolibrary.org/obo/PR_> .
@prefix cas: <https://identifiers.org/cas/> .
@prefix chebi: <https://identifiers.org/chebi/> .
`;

const GPML = `<?xml version="1.0" encoding="UTF-8"?>
<Pathway xmlns="http://pathvisio.org/GPML/2013a" Name="Ligand x signaling" Organism="Homo sapiens" Version="20260101">
  <Comment Source="WikiPathways-description">What ligand x does.</Comment>
  <DataNode TextLabel="LIGX" GraphId="a1" Type="GeneProduct"><Graphics CenterX="1" CenterY="1" Width="1" Height="1"/><Xref Database="Entrez Gene" ID="90001"/></DataNode>
  <InfoBox CenterX="0" CenterY="0"/>
  <Biopax/>
</Pathway>
`;

export const TAXON = '<Taxon>\n    <TaxId>9606</TaxId>\n    <ScientificName>Homo sapiens</ScientificName>\n    <Rank>species</Rank>\n    <LineageEx>\n        <Taxon>\n            <TaxId>9605</TaxId>\n            <ScientificName>Homo</ScientificName>\n            <Rank>genus</Rank>\n        </Taxon>\n    </LineageEx>\n</Taxon>';

const complexRow = ['RECX_complex', 'P90002', '', '', '', '', 'True', 'False'];

/** A whole sources folder, in the formats of the publishers, with next to nothing in it. All of it is made up. */
export const tinyMirror = (): Record<string, Buffer> => ({
  'aop-wiki-xml/aop-wiki-xml.gz': exportWithTaxa(['NCBI', '9606'], ['WikiUser_1', '77']),
  'aop-wiki-tables/aop_ke_mie_ao.tsv': Buffer.from(
    lines(
      [
        ['Aop:901', 'Event:901', 'MolecularInitiatingEvent', 'Binding of ligand x'],
        ['Aop:901', 'Event:902', 'AdverseOutcome', 'Increase, trouble'],
      ],
      '\t',
    ),
  ),
  'aop-wiki-tables/aop_ke_ker.tsv': Buffer.from(lines([['Aop:901', 'Event:901', 'Event:902', 'Relationship:901', 'adjacent', '1', '2']], '\t')),
  'aop-wiki-tables/aop_ke_ec.tsv': Buffer.from(
    lines([['Aop:901', 'Event:901', 'increased', 'PR', 'PR:000009001', 'ligand x', 'GO', 'GO:0009001', 'binding of x']], '\t'),
  ),
  'aop-wiki-genes/AOPWikiRDF-Genes.ttl': Buffer.from(`${TURTLE_HEAD}\naop.events:902 edam:data_1025 hgnc:902 .\n\nhgnc:902 a edam:data_2298, edam:data_1025 ; rdfs:label "RECX" .\n`),
  'aop-wiki-chemicals/AOPWikiRDF-Enriched.ttl': Buffer.from(`${TURTLE_HEAD}\npr:000009001 skos:exactMatch hgnc:901 .\ncas:50-00-0 skos:exactMatch chebi:1 .\n`),
  'hgnc/hgnc_complete_set.txt': Buffer.from(hgnc()),
  'cell-ontology/cl.obo': Buffer.from('format-version: 1.2\ndata-version: cl/releases/2026-01-02/cl.owl\n\n[Term]\nid: CL:0000000\nname: cell\n\n[Term]\nid: CL:0000084\nname: T cell\nis_a: CL:0000000 ! cell\n'),
  'ligand-receptor/interaction_input.csv': Buffer.from(
    'id_cp_interaction,partner_a,partner_b,source,comments,classification,directionality,modulatory_effect\n,P90001,RECX_complex,PMID:1,,Signaling by X,Ligand-Receptor,\n',
  ),
  'ligand-receptor/complex_input.csv': Buffer.from(
    lines([['complex_name', 'uniprot_1', 'uniprot_2', 'uniprot_3', 'uniprot_4', 'uniprot_5', 'receptor', 'integrin'], complexRow], ','),
  ),
  'ligand-receptor/protein_input.csv': Buffer.from('uniprot,protein_name,secreted_desc,receptor_desc\nP90001,LIGX_HUMAN,Cytokine,\n'),
  'ligand-receptor/gene_input.csv': Buffer.from('gene_name,uniprot,hgnc_symbol,ensembl\nLIGX,P90001,LIGX,ENSG00000090001\nRECX,P90002,RECX,ENSG00000090002\n'),
  'ligand-receptor/LICENSE': Buffer.from('A licence for tests\n'),
  'wikipathways/wikipathways-20260110-gmt-Homo_sapiens.gmt': Buffer.from(
    'Ligand x signaling%WikiPathways_20260110%WP9001%Homo sapiens\thttps://www.wikipathways.org/instance/WP9001\t90001\t90002\n',
  ),
  'wikipathways/wikipathways-20260110-gpml-Homo_sapiens.zip': Buffer.from(zipSync({ 'Hs_Ligand_x_signaling_WP9001_1.gpml': Buffer.from(GPML) }, { mtime: '2026-01-10T00:00:00' })),
  'ncbi-taxonomy/taxa.xml': Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<TaxaSet>\n${TAXON}\n</TaxaSet>\n`),
});

const pinOf = (path: string): string => createHash('sha256').update(tinyMirror()[path] ?? '').digest('hex');

/** The official sources, with the checksums of the tiny mirror where those of the publishers are known. */
export const TINY_SOURCES: readonly OfficialSource[] = OFFICIAL_SOURCES.map((source) => ({
  ...source,
  files: source.files.map((file) => ({ ...file, sha256: file.sha256 === null ? null : pinOf(file.path) })),
}));
