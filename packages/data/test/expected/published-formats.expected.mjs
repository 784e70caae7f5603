/**
 * What the readers of published formats must give where the data pack holds such a format beside a
 * table made of it: ids, counts and hashes. Plain Node with its own parsing, by line and by pattern,
 * apart from the importers.
 *
 *   node packages/data/test/expected/published-formats.expected.mjs --sources <data folder>
 *
 * writes published-formats.expected.json beside this file.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

const { sources } = parseArgs({ options: { sources: { type: 'string' } } }).values;
if (!sources) {
  console.error('Name the folder of the data tables: --sources <folder with hgnc/, cell-ontology/, wikipathways/>');
  process.exit(2);
}
const load = (path) => {
  const bytes = readFileSync(join(sources, path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};
const rowsOf = (path) => {
  const [header, ...rows] = load(path).trimEnd().split('\n').map((line) => line.split('\t'));
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
};
const list = (cell) => cell.split('|').map((part) => part.trim()).filter(Boolean);
const hash = (lines) => createHash('sha256').update([...lines].sort().join('\n')).digest('hex').slice(0, 16);
const same = (left, right) => JSON.stringify([...left].sort()) === JSON.stringify([...right].sort());

// Gene groups: the table against what the rows of genes say.
const groups = rowsOf('hgnc/hgnc_gene_groups.derived.tsv');

// Cell Ontology: a published slim against the table.
const plain = (text) => text.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1');
const slim = new Map();
let stanza = null;
for (const line of load('cell-ontology/blood_and_immune_upper_slim.obo.gz').split('\n')) {
  if (line.startsWith('[')) stanza = line === '[Term]' ? { synonyms: [], parents: [], definition: '' } : null;
  else if (stanza && line.startsWith('id: CL:')) slim.set(line.slice(4), stanza);
  else if (stanza && line.startsWith('name: ')) stanza.label = plain(line.slice(6));
  else if (stanza && line.startsWith('def: ')) stanza.definition = plain(/^def: "(.*)" \[/.exec(line)[1]).trim();
  else if (stanza && /^synonym: .*" EXACT\b/.test(line)) stanza.synonyms.push(plain(/^synonym: "(.*)" EXACT/.exec(line)[1]));
  else if (stanza && line.startsWith('is_a: CL:')) stanza.parents.push(line.slice(6, 16));
}
const table = new Map(rowsOf('cell-ontology/cl_terms.derived.tsv.gz').map((row) => [row.cl_id, row]));
const common = [...slim.keys()].filter((id) => table.has(id));
const differing = (differ) => common.filter((id) => differ(slim.get(id), table.get(id))).sort();

// WikiPathways: drawings against the table.
const byId = new Map();
const add = (curie, gene) => byId.set(curie, [...(byId.get(curie) ?? []), gene]);
for (const row of rowsOf('hgnc/hgnc_complete_set_2024-10.tsv.gz')) {
  add(`symbol ${row.symbol}`, row.hgnc_id);
  add(`Entrez Gene ${row.entrez_id}`, row.hgnc_id);
  add(`Ensembl ${row.ensembl_gene_id}`, row.hgnc_id);
  for (const id of list(row.uniprot_ids)) add(`Uniprot-TrEMBL ${id}`, row.hgnc_id);
}
const only = (key) => (byId.get(key)?.length === 1 ? byId.get(key)[0] : undefined);
const drawn = new Map();
const unknown = new Set();
const drawings = readdirSync(join(sources, 'wikipathways/gpml')).map((name) => {
  const xml = load(`wikipathways/gpml/${name}`);
  const [, wpid, revision] = /Version="(WP\d+)_(r\d+)"/.exec(xml);
  const [, year, month, day] = /Last-Modified="(\d{4})(\d\d)(\d\d)/.exec(xml);
  const genes = new Set();
  for (const [, node] of xml.matchAll(/<DataNode ([^]*?)<\/DataNode>/g)) {
    const [, database, id] = /<Xref Database="([^"]*)" ID="([^"]*)"/.exec(node) ?? [];
    if (!id || !['Entrez Gene', 'Ensembl', 'Uniprot-TrEMBL', 'HGNC'].includes(database)) continue;
    const gene = only(database === 'HGNC' ? `symbol ${id.trim()}` : `${database} ${id.trim()}`);
    if (gene) genes.add(gene);
    else unknown.add(`${database}:${id.trim()}`);
  }
  drawn.set(wpid, genes);
  const terms = [...xml.matchAll(/<bp:openControlledVocabulary[^]*?<bp:ID[^>]*>([^<]*)</g)].map(([, id]) => id.trim());
  return { wpid, revision, lastEdited: `${year}-${month}-${day}`, terms };
});
const symbolOf = new Map([...byId].filter(([key]) => key.startsWith('symbol ')).map(([key, [id]]) => [key.slice(7), id]));
const tabled = new Map([...drawn.keys()].map((wpid) => [wpid, new Set()]));
for (const row of rowsOf('wikipathways/human_pathway_genes.derived.tsv.gz')) tabled.get(row.wpid)?.add(symbolOf.get(row.hgnc_symbol) ?? row.hgnc_symbol);
const beyond = (left, right) => [...left].flatMap(([wpid, genes]) => [...genes].filter((gene) => !right.get(wpid).has(gene)).map((gene) => `${wpid} ${gene}`)).sort();
const info = new Map(rowsOf('wikipathways/human_pathways.derived.tsv.gz').map((row) => [row.wpid, row]));

const expected = {
  hgncGroups: { groups: groups.length, sizes: hash(groups.map((row) => `${row.gene_group_id} ${row.n_genes}`)) },
  slim: {
    terms: slim.size,
    common: common.length,
    labels: hash([...slim].map(([id, { label }]) => `${id} ${label}`)),
    definitions: hash([...slim].map(([id, { definition }]) => `${id} ${definition}`)),
    synonyms: hash([...slim].map(([id, { synonyms }]) => [id, ...[...new Set(synonyms)].sort()].join('|'))),
    parents: hash([...slim].map(([id, { parents }]) => [id, ...[...new Set(parents)].sort()].join(' '))),
    labelsDiffer: differing((left, right) => left.label !== right.label.trim()),
    definitionsDiffer: differing((left, right) => left.definition !== right.definition.trim()),
    synonymsDiffer: differing((left, right) => !same(new Set(left.synonyms), new Set(list(right.exact_synonyms)))).length,
    parentsDiffer: differing((left, right) => !same(new Set(left.parents), list(right.asserted_parents))).length,
    parentsMissingInTable: differing((left, right) => left.parents.some((id) => !list(right.asserted_parents).includes(id))).length,
  },
  drawings: {
    pathways: hash(drawings.map(({ wpid, revision, lastEdited, terms }) => [wpid, revision, lastEdited, ...new Set(terms)].join(' '))),
    sameRevision: drawings.filter(({ wpid, revision }) => info.get(wpid).revision === revision).length,
    sameTerms: drawings.filter(({ wpid, terms }) => same(new Set(terms), new Set(list(info.get(wpid).ontology_ids)))).length,
    memberships: [...drawn.values()].reduce((sum, genes) => sum + genes.size, 0),
    membershipsHash: hash([...drawn].flatMap(([wpid, genes]) => [...genes].map((gene) => `${wpid} ${gene}`))),
    onlyInDrawings: beyond(drawn, tabled),
    onlyInTable: beyond(tabled, drawn),
    unknown: [...unknown].sort(),
  },
};
writeFileSync(join(import.meta.dirname, 'published-formats.expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
console.log('published-formats.expected.json written');
