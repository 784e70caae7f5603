import { join } from 'node:path';
import { byNumber, curie, digest, namedCommaRows, namedTabRows, tabRows, text, unique } from './read-tables.mjs';

const IL2 = 'HGNC:6001';
const ROS1 = 'HGNC:10261';
const THPO = 'HGNC:11795';
const CCL27 = 'HGNC:10626';

const eventsOf = (pairs, gene) => pairs.filter((pair) => pair.gene === gene).map(({ subject }) => subject).sort(byNumber);

/** Pairs of a subject of the tables and a gene that its text names; by recognition alone is weaker. */
function namedIn(sources, file, subject, known) {
  return namedTabRows(join(sources, 'aop-wiki-genes', file))
    .map((row) => ({
      subject: curie(row[subject]),
      gene: row.hgnc_id,
      basis: row.in_2026_06_18 === 'y' || row.regex_2026_06_06 === 'y' ? 'NAME_MATCH' : 'TEXT_MINED',
    }))
    .filter((pair) => known.has(pair.subject));
}

/** Pairs of an event and the gene of a protein that its authors gave as a component. */
export function components(sources) {
  const genes = new Map();
  for (const block of text(join(sources, 'aop-wiki-chemicals', 'AOPWikiRDF-Enriched.ttl.gz')).split(/\n\s*\n/)) {
    const protein = /^\s*pr:(\d+)\s/.exec(block);
    if (protein) genes.set(`PR:${protein[1]}`, unique([...block.matchAll(/\bhgnc:(\d+)/g)].map(([, number]) => `HGNC:${number}`)));
  }
  return unique(
    tabRows(join(sources, 'aop-wiki-tables', 'aop_ke_ec.tsv')).flatMap(([, event, , , object]) =>
      (genes.get(object) ?? []).map((gene) => `${curie(event)} ${gene}`),
    ),
  );
}

/** Receptors of ligands by CellPhoneDB, and the chains of receptors, as gene ids. */
function cellphonedb(sources, idOf) {
  const folder = join(sources, 'ligand-receptor');
  const symbols = new Map(namedCommaRows(join(folder, 'gene_input.csv')).map((row) => [row.uniprot, row.hgnc_symbol]));
  const complexes = new Map(
    namedCommaRows(join(folder, 'complex_input.csv')).map((row) => [
      row.complex_name,
      [1, 2, 3, 4, 5].map((at) => row[`uniprot_${at}`]).filter((chain) => chain),
    ]),
  );
  const chains = (partner) => (complexes.get(partner) ?? [partner]).map((chain) => idOf(symbols.get(chain)));
  const pairs = namedCommaRows(join(folder, 'interaction_input.csv')).filter((row) => row.directionality === 'Ligand-Receptor');
  const receptors = (gene) =>
    Object.fromEntries(
      pairs
        .filter((row) => chains(row.partner_a).includes(gene))
        .map((row) => [`cellphonedb:${row.partner_b}`, chains(row.partner_b).sort(byNumber)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return { receptors, chains };
}

/** Genes at the events of AOP-Wiki, and what is known of IL2. */
export function geneFacts(sources) {
  const tables = join(sources, 'aop-wiki-tables');
  const events = new Set(tabRows(join(tables, 'aop_ke_mie_ao.tsv')).map(([, event]) => curie(event)));
  const relationships = new Set(tabRows(join(tables, 'aop_ke_ker.tsv')).map(([, , , id]) => curie(id)));
  const atEvents = namedIn(sources, 'event_gene.derived.tsv', 'event', events);
  const atRelationships = namedIn(sources, 'ker_gene.derived.tsv', 'relationship', relationships);
  const parts = components(sources);
  const hgnc = namedTabRows(join(sources, 'hgnc', 'hgnc_complete_set_2024-10.tsv.gz'));
  const idOf = (symbol) => hgnc.find((row) => row.symbol === symbol)?.hgnc_id;
  const il2 = hgnc.find((row) => row.hgnc_id === IL2);
  const { receptors, chains } = cellphonedb(sources, idOf);
  const drawn = namedTabRows(join(sources, 'wikipathways', 'human_pathway_genes.derived.tsv.gz')).filter((row) => row.hgnc_symbol === 'IL2');
  const classed = namedTabRows(join(sources, 'cytokine-genes', 'immune_signal_genes.derived.tsv'));
  return {
    il2: {
      namedAt: eventsOf(atEvents, IL2),
      xrefs: [
        IL2,
        `ensembl:${il2.ensembl_gene_id}`,
        `ncbigene:${il2.entrez_id}`,
        `uniprot:${il2.uniprot_ids}`,
        `omim:${il2.omim_id}`,
        `refseq:${il2.refseq_accession}`,
        `mgi:${il2.mgd_id.replace('MGI:', '')}`,
      ],
      receptors: receptors(IL2),
      pathways: unique(drawn.map((row) => `wikipathways:${row.wpid}`)).sort(),
    },
    receptorsOfIl6: receptors(idOf('IL6')),
    receptorsOfTnf: receptors(idOf('TNF')),
    chainsOfIl2ReceptorHa: chains('IL2_receptor_HA').sort(byNumber),
    misleading: { [ROS1]: eventsOf(atEvents, ROS1), [THPO]: eventsOf(atEvents, THPO), [CCL27]: eventsOf(atEvents, CCL27) },
    namedAtEvents: digest(atEvents.map(({ subject, gene, basis }) => `${subject} ${gene} ${basis}`)),
    namedAtRelationships: digest(atRelationships.map(({ subject, gene, basis }) => `${subject} ${gene} ${basis}`)),
    components: { ...digest(parts), events: unique(parts.map((line) => line.split(' ')[0])).length },
    cytokines: digest(classed.filter((row) => row.kinds.split('|').includes('cytokine')).map((row) => row.hgnc_id)),
  };
}
