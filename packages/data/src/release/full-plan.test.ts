import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { Release } from '../records/release.record.ts';
import { COMPONENTS, PLACEMENTS, RELATIONSHIPS } from '../sources/aop-wiki-tables/testing/tiny-tables.ts';
import { HGNC_COLUMNS } from '../sources/hgnc/hgnc-gene.ts';
import { fetchedOn } from '../sources/testing/fetched-list.ts';
import { tableText } from '../sources/testing/read-source.ts';
import { buildRelease } from './build-release.ts';
import { fullPlan } from './full-plan.ts';

const gene = (cells: Readonly<Record<string, string>>): readonly string[] =>
  HGNC_COLUMNS.map((column) => ({ status: 'Approved', name: 'a gene', date_modified: '2026-10-05', ...cells })[column as string] ?? '');
const csv = (header: string, ...rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;

const TURTLE = '@prefix edam: <http://edamontology.org/> .\n@prefix hgnc: <https://identifiers.org/hgnc/> .\n@prefix aop.events: <https://identifiers.org/aop.events/> .\n';
const CROSS_REFERENCES =
  '# Generated: 2026-11-14\n@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix cas: <https://identifiers.org/cas/> .\n@prefix chebi: <https://identifiers.org/chebi/> .\n';

/** What `fetch` leaves in a folder, each file in its published format and tiny; the XML export apart. */
const FETCHED: Readonly<Record<string, string | Uint8Array>> = {
  'hgnc/hgnc_complete_set.txt': tableText(
    [
      [...HGNC_COLUMNS],
      gene({ hgnc_id: 'HGNC:900001', symbol: 'LIG', alias_symbol: '"L-1|L2"', uniprot_ids: 'P1', entrez_id: '11', gene_group: 'Interleukins', gene_group_id: '601' }),
      gene({ hgnc_id: 'HGNC:900002', symbol: 'REC', uniprot_ids: 'P2', entrez_id: '22' }),
    ],
    '\t',
  ),
  'ligand-receptor/interaction_input.csv': csv(
    'partner_a,partner_b,source,comments,classification,directionality,modulatory_effect',
    'P1,P2,PMID:1,,,Ligand-Receptor,',
  ),
  'ligand-receptor/complex_input.csv': csv('complex_name,uniprot_1,uniprot_2,uniprot_3,uniprot_4,uniprot_5,receptor,integrin'),
  'ligand-receptor/protein_input.csv': csv('uniprot,secreted_desc,receptor_desc', 'P1,Cytokine,'),
  'ligand-receptor/gene_input.csv': csv('gene_name,uniprot,hgnc_symbol,ensembl', 'LIG,P1,LIG,E1', 'REC,P2,REC,E2'),
  'cell-ontology/cl.obo': 'format-version: 1.2\ndata-version: cl/releases/2026-10-01/cl.owl\n\n[Term]\nid: CL:0000084\nname: T cell\n',
  'aop-wiki-tables/aop_ke_mie_ao.tsv': PLACEMENTS,
  'aop-wiki-tables/aop_ke_ker.tsv': RELATIONSHIPS,
  'aop-wiki-tables/aop_ke_ec.tsv': COMPONENTS,
  'aop-wiki-genes/AOPWikiRDF-Genes.ttl': `${TURTLE}aop.events:10 edam:data_1025 hgnc:900001 .\n`,
  'aop-wiki-chemicals/AOPWikiRDF-Enriched.ttl': `${CROSS_REFERENCES}cas:50-00-0 skos:exactMatch chebi:1 .\n`,
  'wikipathways/wikipathways-20261010-gmt-Homo_sapiens.gmt': 'Paths%WikiPathways_20261010%WP1%Homo sapiens\thttps://example.org\t11\t22\n',
  'wikipathways/wikipathways-20261010-gpml-Homo_sapiens.zip': zipSync({
    'Hs_Paths_WP1_5.gpml': strToU8(
      '<Pathway xmlns="http://pathvisio.org/GPML/2013a" Name="Paths" Organism="Homo sapiens"><DataNode TextLabel="L" Type="Protein"><Xref Database="Entrez Gene" ID="11"/></DataNode></Pathway>',
    ),
  }),
  'ncbi-taxonomy/taxa.xml': '<TaxaSet><Taxon><TaxId>9000001</TaxId><ScientificName>Testus one</ScientificName><Rank>species</Rank><LineageEx/></Taxon></TaxaSet>',
  'fetched.json': fetchedOn('2026-11-20', 'aop-wiki-tables/aop_ke_ker.tsv', 'aop-wiki-genes/AOPWikiRDF-Genes.ttl', 'ligand-receptor/gene_input.csv', 'ncbi-taxonomy/taxa.xml'),
};

let folder: string;
let release: Release;
let absent: readonly string[];
const fill = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const made = mkdtempSync(join(folder, 'sources-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(made, dirname(path)), { recursive: true });
    writeFileSync(join(made, path), content);
  }
  return made;
};
const without = (...starts: readonly string[]) => fill(Object.fromEntries(Object.entries(FETCHED).filter(([path]) => !starts.some((start) => path.startsWith(start)))));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sequela-fetched-'));
  const plan = fullPlan({ sources: fill(FETCHED) });
  absent = (plan.absent ?? []).map(({ id }) => id);
  release = buildRelease(plan);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('fullPlan, for a folder of published files', () => {
  it('makes a release of them: genes, pairs, cells, pathways, AOPs, chemicals and taxa', () => {
    const { content } = release;
    expect(content.genes.find(({ id }) => id === 'HGNC:900001')).toMatchObject({ symbol: 'LIG', aliases: ['L-1', 'L2'], classes: ['CYTOKINE'] });
    expect(content.ligandReceptors.find(({ key }) => key === 'cellphonedb:P1|P2')).toMatchObject({ ligandGenes: ['HGNC:900001'] });
    expect(content.cellTypes.find(({ id }) => id === 'CL:0000084')?.sources).toContain('source:cell-ontology');
    expect(content.pathwayGenes).toEqual([
      { pathway: 'wikipathways:WP1', gene: 'HGNC:900001', labels: ['L'] },
      { pathway: 'wikipathways:WP1', gene: 'HGNC:900002', labels: [] },
    ]);
    expect(content.aops.map(({ id }) => id)).toEqual(expect.arrayContaining(['aop:1', 'aop:2']));
    expect(content.geneAssociations.find(({ key }) => key === 'aop.events:10|HGNC:900001|TEXT')?.methods).toEqual(['REGEX']);
    expect(content.chemicals.map(({ id }) => id)).toContain('cas:50-00-0');
    expect(content.taxa.find(({ id }) => id === 'NCBITaxon:9000001')?.name).toBe('Testus one');
  });

  it('tells the age of every source as its file tells it, or as it was fetched', () => {
    const ages = new Map(release.manifest.sources.map(({ id, version, date }) => [id, [version, date]]));
    expect(ages.get('source:hgnc')).toEqual(['2026-10', '2026-10-05']);
    expect(ages.get('source:cellphonedb')).toEqual(['v5.0.0, download of 2026-11-20', null]);
    expect(ages.get('source:cell-ontology')).toEqual(['2026-10-01', '2026-10-01']);
    expect(ages.get('source:wikipathways')).toEqual(['2026-10-10', '2026-10-10']);
    expect(ages.get('source:aop-wiki-tables')).toEqual(['download of 2026-11-20', '2026-11-20']);
    expect(ages.get('source:aop-wiki-genes')).toEqual(['AOPWikiRDF-Genes fetched on 2026-11-20', '2026-11-20']);
    expect(ages.get('source:aop-wiki-crossrefs')).toEqual(['AOPWikiRDF-Enriched of 2026-11-14', '2026-11-14']);
    expect(ages.get('source:ncbi-taxonomy')).toEqual(['download of 2026-11-20', '2026-11-20']);
    // The list of what was fetched is no file that records come from.
    expect(release.manifest.sources.flatMap(({ files }) => files.map(({ name }) => name))).not.toContain('fetched.json');
  });

  it('goes without titles and the newer symbols, which nobody publishes', () => {
    expect(absent).toContain('source:aop-wiki-titles');
    expect(release.manifest.sources.map(({ id }) => id)).not.toContain('source:hgnc-symbols');
  });

  it('makes a smaller release where what is welcome is missing, and says what is absent', () => {
    const plan = fullPlan({ sources: without('wikipathways', 'aop-wiki-genes', 'aop-wiki-chemicals', 'ncbi-taxonomy', 'fetched.json') });
    expect(plan.absent?.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['source:wikipathways', 'source:aop-wiki-genes', 'source:aop-wiki-crossrefs', 'source:ncbi-taxonomy']),
    );
    expect(buildRelease(plan).content.pathways).toEqual([]);
  });

  it('refuses a folder that lacks what is needed, and tables that were asked for by name', () => {
    expect(() => fullPlan({ sources: without('hgnc', 'aop-wiki-tables') })).toThrow(/HGNC complete set: [^]*AOP-Wiki[^]*npm run data -- fetch/);
    expect(() => fullPlan({ sources: fill(FETCHED), tables: 'aop-wiki-tables-older' })).toThrow(/AOP-Wiki nightly tables: aop-wiki-tables-older/);
  });
});
