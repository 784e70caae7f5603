/**
 * Writes packages/data/embedded/facts from the tables of HGNC and CellPhoneDB.
 *
 *   node packages/data/scripts/write-embedded-facts.mjs --sources <data folder> [--check]
 *
 * --check writes nothing and fails where the committed files differ from what the tables give.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { readClasses, readFamilies, readGenes, readPairs } from './embedded-facts.tables.mjs';

const embedded = join(import.meta.dirname, '..', 'embedded');
const { sources, check } = parseArgs({ options: { sources: { type: 'string' }, check: { type: 'boolean', default: false } } }).values;
if (!sources || !existsSync(sources)) {
  console.error('Name the folder of the data tables: --sources <folder with hgnc/, cytokine-genes/ and ligand-receptor/>');
  process.exit(2);
}

const genes = readGenes(sources);
const classes = readClasses(sources);
const named = new Set(parse(readFileSync(join(embedded, 'il2-iraop', 'genes.yaml'), 'utf8')).map((gene) => gene.symbol));
const missing = [...named].filter((symbol) => !genes.has(symbol));
if (missing.length) throw new Error(`HGNC has no approved gene ${missing.join(', ')}; correct il2-iraop/genes.yaml`);

// The rule of the README: what the named genes bind, and which cytokines bind them.
const isCytokine = (symbol) => classes.get(genes.get(symbol).id)?.classes.includes('CYTOKINE') ?? false;
const allPairs = readPairs(sources, genes);
const pairs = allPairs.filter(
  (pair) =>
    pair.ligandGenes.some((symbol) => named.has(symbol)) ||
    (pair.receptorGenes.some((symbol) => named.has(symbol)) && pair.ligandGenes.some(isCytokine)),
);

const numberOf = (id) => Number(id.slice('HGNC:'.length));
const inText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const symbols = new Set([...named, ...pairs.flatMap((pair) => [...pair.ligandGenes, ...pair.receptorGenes])]);
const geneRows = [...symbols]
  .map((symbol) => genes.get(symbol))
  .sort((a, b) => numberOf(a.id) - numberOf(b.id))
  .map((gene) => ({ ...gene, classes: classes.get(gene.id)?.classes ?? [], classBasis: classes.get(gene.id)?.classBasis ?? [] }));

const receptorRows = [...new Map(pairs.map((pair) => [pair.receptor, pair])).values()]
  .map((pair) => ({
    partner: pair.receptor,
    name: pair.receptorIsComplex ? pair.receptor : pair.receptorGenes[0],
    subunits: pair.receptorGenes,
    affinity: allPairs.filter((other) => other.receptor === pair.receptor).every((other) => other.lowAffinity) ? 'LOW' : null,
  }))
  .sort((a, b) => inText(a.partner, b.partner));

const pairRows = pairs
  .map((pair) => ({
    ligand: pair.ligand,
    ligandName: pair.ligandIsComplex ? pair.ligand : pair.ligandGenes[0],
    ligandGenes: pair.ligandGenes,
    receptor: pair.receptor,
    affinity: pair.lowAffinity ? 'LOW' : null,
    inhibitory: pair.inhibitory,
    classification: pair.classification,
    source: pair.source,
  }))
  .sort((a, b) => inText(a.ligand, b.ligand) || inText(a.receptor, b.receptor));

/** Records as YAML blocks, lists inside them on one line: a gene should be readable at a glance. */
function toYaml(heading, rows) {
  const lines = [`# ${heading}`, '# Written by scripts/write-embedded-facts.mjs; do not edit by hand. Licence: see NOTICE.md.'];
  for (const row of rows) {
    Object.entries(row).forEach(([field, value], i) => {
      const options = { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false };
      lines.push(`${i === 0 ? '- ' : '  '}${field}: ${stringify(value, options).trimEnd()}`);
    });
  }
  return `${lines.join('\n')}\n`;
}

const files = {
  'genes.yaml': toYaml('Genes as HGNC has them, with the classes of the published rule.', geneRows),
  'cytokine-families.yaml': toYaml('HGNC gene groups of cytokines.', readFamilies(sources)),
  'receptors.yaml': toYaml('Receptors as CellPhoneDB has them: complexes by name, single chains by UniProt id.', receptorRows),
  'ligand-receptors.yaml': toYaml('Which ligand binds which receptor, by CellPhoneDB.', pairRows),
};
const different = [];
for (const [name, text] of Object.entries(files)) {
  const path = join(embedded, 'facts', name);
  if (!check) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) different.push(name);
}
console.log(`${geneRows.length} genes (${named.size} named), ${receptorRows.length} receptors, ${pairRows.length} pairs`);
if (different.length) {
  console.error(`Differ from the tables: ${different.join(', ')}. Run this script without --check and review the change.`);
  process.exit(1);
}
