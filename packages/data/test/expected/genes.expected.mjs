/**
 * What the sources of genes, receptors, cells and pathways must give on the full data: ids, counts and hashes.
 * Plain Node with its own parsing, apart from the importers.
 *
 *   node packages/data/test/expected/genes.expected.mjs --sources <data folder>
 *
 * writes genes.expected.json beside this file.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

const { sources } = parseArgs({ options: { sources: { type: 'string' } } }).values;
if (!sources) {
  console.error('Name the folder of the data tables: --sources <folder with hgnc/, ligand-receptor/ ...>');
  process.exit(2);
}
const load = (path) => {
  const bytes = readFileSync(join(sources, path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};
const objects = ([header, ...rows]) => rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at]])));
const tab = (path) => objects(load(path).replace(/\n$/, '').split('\n').map((line) => line.split('\t')));
const comma = (path) => {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  for (const letter of load(path)) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ',') {
      rows.at(-1).push(cell);
      cell = '';
    } else if (!quoted && letter === '\n') {
      rows.at(-1).push(cell.replace(/\r$/, ''));
      cell = '';
      rows.push([]);
    } else cell += letter;
  }
  rows.at(-1).push(cell.replace(/\r$/, ''));
  return objects(rows.filter((row) => row.length > 1));
};
const parts = (cell, by = '|') => cell.split(by).map((part) => part.trim()).filter(Boolean);
/** Order does not matter: lines are sorted by code unit before they are hashed. */
const hash = (lines) => createHash('sha256').update([...lines].sort().join('\n')).digest('hex').slice(0, 16);

// HGNC
const hgnc = tab('hgnc/hgnc_complete_set_2024-10.tsv.gz');
const newer = tab('hgnc/hgnc_symbols_2026-08.txt.gz').map((row) => ({ id: `HGNC:${row['HGNC ID']}`, symbol: row['Approved symbol'], name: row['Approved name'].trim() }));
const older = new Map(hgnc.map((row) => [row.hgnc_id, row]));
const newerIds = new Set(newer.map((row) => row.id));
const xrefs = (row) => [
  ...parts(row.ensembl_gene_id).map((id) => `ensembl:${id}`),
  ...parts(row.entrez_id).map((id) => `ncbigene:${id}`),
  ...parts(row.uniprot_ids).map((id) => `uniprot:${id}`),
  ...parts(row.omim_id).map((id) => `omim:${id}`),
  ...parts(row.refseq_accession).map((id) => `refseq:${id}`),
  ...parts(row.mgd_id).map((id) => id.toLowerCase()),
];
const groupIds = new Set(['601', '483', '598', '781', '1264', '1664']);
const changed = newer.filter((row) => older.has(row.id) && older.get(row.id).symbol !== row.symbol);

// Classes, as published
const kinds = tab('cytokine-genes/immune_signal_genes.derived.tsv');

// CellPhoneDB
const bySymbol = new Map(hgnc.map((row) => [row.symbol, row.hgnc_id]));
const byPrevious = new Map();
for (const row of hgnc) for (const symbol of parts(row.prev_symbol)) byPrevious.set(symbol, [...(byPrevious.get(symbol) ?? []), row.hgnc_id]);
const idOf = (symbol) => bySymbol.get(symbol) ?? (byPrevious.get(symbol)?.length === 1 ? byPrevious.get(symbol)[0] : undefined);
const proteins = comma('ligand-receptor/gene_input.csv');
const geneOf = new Map(proteins.map((row) => [row.uniprot, idOf(row.hgnc_symbol) ?? idOf(row.gene_name)]));
const complexes = new Map(
  comma('ligand-receptor/complex_input.csv').map((row) => [
    row.complex_name,
    { row, chains: [1, 2, 3, 4, 5].map((n) => row[`uniprot_${n}`]).filter(Boolean).map((uniprot) => geneOf.get(uniprot)) },
  ]),
);
const chains = (partner) => [...new Set(complexes.get(partner)?.chains ?? [geneOf.get(partner)])];
const ligandReceptor = comma('ligand-receptor/interaction_input.csv').filter((row) => row.directionality === 'Ligand-Receptor');
const pairs = ligandReceptor.filter((row) => !row.partner_a.includes('_by'));
const receptors = new Set([
  ...pairs.map((row) => row.partner_b),
  ...[...complexes].filter(([name, { row }]) => !name.includes('_by') && /true/i.test(row.receptor + row.integrin)).map(([name]) => name),
]);
const pairLine = (row) =>
  [`${row.partner_a}|${row.partner_b}`, chains(row.partner_a).join(), chains(row.partner_b).join(), row.comments === 'low affinity interaction', row.modulatory_effect === 'Inhibitory'].join(' ');
const pmids = new Set(pairs.flatMap((row) => row.source.match(/PMID:\d+/g) ?? []).map((word) => word.slice(5)));
const cytokines = new Set(kinds.filter((row) => parts(row.kinds).includes('cytokine')).map((row) => row.hgnc_id));
const ligands = new Set(pairs.flatMap((row) => chains(row.partner_a)));

// Cell Ontology
const cells = tab('cell-ontology/cl_terms.derived.tsv.gz');

// WikiPathways: a gene by current or previous symbol, otherwise by the NCBI Gene or Ensembl id that stands as symbol or beside it.
const nodes = tab('wikipathways/human_pathway_genes.derived.tsv.gz');
const byNcbi = new Map(hgnc.map((row) => [row.entrez_id, row.hgnc_id]));
const byEnsembl = new Map(hgnc.map((row) => [row.ensembl_gene_id, row.hgnc_id]));
const nodeGene = (row) => {
  const id = row.hgnc_symbol.replace(/^(ncbigene|ensembl):/, '');
  return idOf(row.hgnc_symbol) ?? byNcbi.get(id) ?? byEnsembl.get(id) ?? byNcbi.get(row.ncbi_gene_id_first);
};
const memberships = new Set(nodes.filter(nodeGene).map((row) => `wikipathways:${row.wpid} ${nodeGene(row)}`));
const pathways = tab('wikipathways/human_pathways.derived.tsv.gz');

const expected = {
  hgnc: {
    genes: hgnc.length,
    symbols: hash(hgnc.map((row) => `${row.hgnc_id} ${row.symbol}`)),
    locations: hash(hgnc.map((row) => `${row.hgnc_id} ${row.location}`)),
    names: hash(hgnc.map((row) => [row.hgnc_id, ...parts(row.alias_symbol), ...parts(row.prev_symbol), ...parts(row.alias_name), ...parts(row.prev_name)].join('|'))),
    xrefs: hash(hgnc.map((row) => [row.hgnc_id, ...xrefs(row)].join(' '))),
    groups: hash(hgnc.map((row) => [row.hgnc_id, ...parts(row.gene_group_id)].join(' '))),
    families: [...groupIds].map((id) => `hgnc.genegroup:${id}`).sort(),
    familyMembers: hgnc.filter((row) => parts(row.gene_group_id).some((id) => groupIds.has(id))).length,
  },
  hgncSymbols: {
    newerOnly: newer.filter((row) => !older.has(row.id)).length,
    newerOnlyHash: hash(newer.filter((row) => !older.has(row.id)).map((row) => `${row.id} ${row.symbol}`)),
    olderOnly: hgnc.filter((row) => !newerIds.has(row.hgnc_id)).length,
    symbolsChanged: changed.length,
    symbolsChangedHash: hash(changed.map((row) => `${row.id} ${older.get(row.id).symbol} ${row.symbol}`)),
  },
  classes: {
    genes: kinds.length,
    hash: hash(kinds.map((row) => `${row.hgnc_id} ${row.kinds.toUpperCase()} ${row.basis}`)),
    cytokines: cytokines.size,
  },
  cellphonedb: {
    pairs: pairs.length,
    pairsHash: hash(pairs.map(pairLine)),
    madeByEnzymes: ligandReceptor.length - pairs.length,
    lowAffinity: pairs.filter((row) => row.comments === 'low affinity interaction').length,
    inhibitory: pairs.filter((row) => row.modulatory_effect === 'Inhibitory').length,
    receptors: receptors.size,
    receptorsHash: hash([...receptors].map((name) => `cellphonedb:${name} ${chains(name).join()}`)),
    outdatedSymbols: [...new Set(proteins.map((row) => row.hgnc_symbol).filter((symbol) => !bySymbol.has(symbol)))].sort(),
    references: hash([...pmids].filter((pmid) => pmid.length <= 8)),
    cytokinesThatAreLigands: [...cytokines].filter((id) => ligands.has(id)).length,
  },
  cellOntology: {
    terms: cells.length,
    ids: hash(cells.map((row) => row.cl_id)),
    obsolete: cells.filter((row) => row.deprecated === 'y').length,
    parents: hash(cells.map((row) => [row.cl_id, ...parts(row.asserted_parents)].join(' '))),
  },
  wikipathways: {
    pathways: pathways.length,
    ids: hash(pathways.map((row) => row.wpid)),
    memberships: memberships.size,
    membershipsHash: hash(memberships),
    unresolved: [...new Set(nodes.filter((row) => !nodeGene(row)).map((row) => row.hgnc_symbol))].sort(),
    genesOfWp49: new Set(nodes.filter((row) => row.wpid === 'WP49').map((row) => row.hgnc_symbol)).size,
  },
};
writeFileSync(join(import.meta.dirname, 'genes.expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
console.log('genes.expected.json written');
