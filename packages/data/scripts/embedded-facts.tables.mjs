/** Reads the tables that the embedded facts are written from. Own parsing, apart from the importers: it also checks them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Rows of a separated table with a header, as objects. Quoted cells only where `quote` is set. */
export function readTable(sources, path, { separator, quote = false }) {
  const bytes = readFileSync(join(sources, path));
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
  const [header, ...rows] = quote ? parseQuoted(text, separator) : text.split(/\r?\n/).map((line) => line.split(separator));
  return rows
    .filter((cells) => cells.length === header.length)
    .map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])));
}

function parseQuoted(text, separator) {
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[(i += 1)];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === separator) {
      row.push(cell);
      cell = '';
    } else if (c === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')]);
      row = [];
      cell = '';
    } else cell += c;
  }
  if (cell || row.length) rows.push([...row, cell]);
  return rows;
}

const list = (cell) =>
  cell
    ? cell
        .split('|')
        .map((part) => part.trim())
        .filter(Boolean)
    : [];

/** Approved genes by symbol, in the shape of the facts file (without classes). */
export function readGenes(sources) {
  const genes = new Map();
  for (const row of readTable(sources, 'hgnc/hgnc_complete_set_2024-10.tsv.gz', { separator: '\t' })) {
    if (row.status !== 'Approved') continue;
    genes.set(row.symbol, {
      id: row.hgnc_id,
      symbol: row.symbol,
      name: row.name,
      location: row.location || null,
      locusGroup: row.locus_group || null,
      locusType: row.locus_type || null,
      aliases: list(row.alias_symbol),
      aliasNames: list(row.alias_name),
      previousSymbols: list(row.prev_symbol),
      previousNames: list(row.prev_name),
      xrefs: {
        ensembl: list(row.ensembl_gene_id),
        ncbigene: list(row.entrez_id),
        uniprot: list(row.uniprot_ids),
        omim: list(row.omim_id),
        refseq: list(row.refseq_accession),
        mgi: list(row.mgd_id).map((id) => id.replace(/^MGI:/, '')),
      },
      groups: list(row.gene_group_id).map(Number),
    });
  }
  return genes;
}

/** Classes by gene id, from the derived table that the rule was published with. */
export function readClasses(sources) {
  const rows = readTable(sources, 'cytokine-genes/immune_signal_genes.derived.tsv', { separator: '\t' });
  return new Map(
    rows.map((row) => [row.hgnc_id, { classes: list(row.kinds).map((kind) => kind.toUpperCase()), classBasis: list(row.basis) }]),
  );
}

/** Families of cytokines: the six HGNC groups of the class rule. */
export function readFamilies(sources) {
  const wanted = new Set(['601', '483', '598', '781', '1264', '1664']);
  const names = new Map();
  for (const row of readTable(sources, 'hgnc/hgnc_complete_set_2024-10.tsv.gz', { separator: '\t' })) {
    const groups = list(row.gene_group);
    list(row.gene_group_id).forEach((id, at) => wanted.has(id) && names.set(id, groups[at]));
  }
  return [...names].map(([id, name]) => ({ group: Number(id), name })).sort((left, right) => left.group - right.group);
}

/**
 * Ligand-receptor pairs between human genes. A partner is a UniProt id or the name of a complex;
 * symbols that HGNC has since replaced are followed through previous, then alias symbols.
 */
export function readPairs(sources, genes) {
  const csv = (file) => readTable(sources, `ligand-receptor/${file}`, { separator: ',', quote: true });
  const current = (symbol) => {
    if (genes.has(symbol)) return symbol;
    for (const names of ['previousSymbols', 'aliases']) {
      const found = [...genes.values()].filter((gene) => gene[names].includes(symbol));
      if (found.length) return found.length === 1 ? found[0].symbol : null;
    }
    return null;
  };
  const symbolOf = new Map(csv('gene_input.csv').map((row) => [row.uniprot, current(row.hgnc_symbol)]));
  const complexes = new Map(
    csv('complex_input.csv').map((row) => [row.complex_name, [1, 2, 3, 4, 5].map((n) => row[`uniprot_${n}`]).filter(Boolean)]),
  );
  const chains = (partner) => (complexes.get(partner) ?? [partner]).map((uniprot) => symbolOf.get(uniprot) ?? null);
  return csv('interaction_input.csv')
    .filter((row) => row.directionality === 'Ligand-Receptor' && !/_by/.test(row.partner_a))
    .map((row) => ({
      ligand: row.partner_a,
      ligandGenes: chains(row.partner_a),
      receptor: row.partner_b,
      receptorIsComplex: complexes.has(row.partner_b),
      receptorGenes: chains(row.partner_b),
      ligandIsComplex: complexes.has(row.partner_a),
      lowAffinity: /low affinity/i.test(row.comments),
      inhibitory: row.modulatory_effect === 'Inhibitory',
      classification: row.classification || null,
      source: row.source || null,
    }))
    .filter((pair) => [...pair.ligandGenes, ...pair.receptorGenes].every((symbol) => symbol !== null));
}
