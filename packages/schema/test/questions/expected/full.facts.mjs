/** What each question must come out as on the full release: lines computed from the sources by plain counting. */
import { join } from 'node:path';
import { events as il2Events, pathways as il2Pathways, statements } from '../../expected/read-il2.mjs';
import { components } from '../../facts/expected/genes.facts.mjs';
import { genePageFacts } from '../../facts/expected/gene-page.facts.mjs';
import { readPathways } from '../../facts/expected/pathways.facts.mjs';
import { namedCommaRows, namedTabRows, text, tidy, unique } from '../../facts/expected/read-tables.mjs';
import { leadsTo } from '../../facts/expected/walks.facts.mjs';
import { embeddedLines, involvement, standings } from './embedded.facts.mjs';
import { compareIds, line, many, simplePaths, sorted } from './lines.mjs';

const AO = 'ADVERSE_OUTCOME';
const MIE = 'MOLECULAR_INITIATING_EVENT';
/** What the folders hold, and what comes with the code; see the README of each folder. */
const SOURCES = [
  ...['aop-wiki-crossrefs', 'aop-wiki-genes', 'aop-wiki-tables', 'aop-wiki-titles', 'cell-ontology', 'cellphonedb', 'hgnc', 'hgnc-symbols', 'wikipathways'],
  ...['gene-pages', 'map-pages', 'il2-iraop', 'il2-fact-check', 'embedded-taxa'],
];

const nullIf = (call) => (call === 'null' ? null : call);

/** Ligands and receptors by CellPhoneDB in symbols. */
function cellphonedb(sources) {
  const table = (name) => namedCommaRows(join(sources, 'ligand-receptor', name));
  const symbols = new Map(table('gene_input.csv').map((row) => [row.uniprot, row.hgnc_symbol]));
  const complexes = new Map(table('complex_input.csv').map((row) => [row.complex_name, [1, 2, 3, 4, 5].map((at) => row[`uniprot_${at}`]).filter((chain) => chain)]));
  const chains = (partner) => (complexes.get(partner) ?? [partner]).map((chain) => symbols.get(chain));
  const pairs = table('interaction_input.csv').filter((row) => row.directionality === 'Ligand-Receptor');
  return { names: [...complexes.keys()], chains, pairs };
}

/** Identifiers of a chemical by their prefixes. */
function xrefs(sources, cas, prefixes) {
  const all = text(join(sources, 'aop-wiki-chemicals', 'AOPWikiRDF-Enriched.ttl.gz'));
  const block = all.split(/\n\s*\n/).find((one) => new RegExp(`^\\s*${cas}\\s`).test(one));
  return unique([...block.matchAll(/\b([a-z][a-z.]*):([\w-]+)/g)].filter(([, prefix]) => prefixes.includes(prefix)).map(([id]) => id));
}

/** Lines by slug; in order for ranked questions. */
export function fullLines(sources, pages) {
  const { places, steps } = readPathways(sources);
  const aops = unique(places.map(({ aop }) => aop));
  const before = new Map(aops.map((aop) => [aop, leadsTo(steps.filter((step) => step.aop === aop))]));
  const within = (aop) => places.filter((place) => place.aop === aop);
  const stepsOf = (aop) => steps.filter((step) => step.aop === aop);
  const holding = (event) => unique(places.filter((place) => place.event === event).map(({ aop }) => aop));
  const withRole = (aop, role) => many(unique(within(aop).filter((place) => place.role === role).map(({ event }) => event)));
  const endingIn = (outcome) => places.filter((place) => place.event === outcome && place.role === AO).map(({ aop }) => aop);
  /** Outcomes that an event leads to, with the AOPs by whose relationships it does. */
  const outcomesOf = (event) => {
    const found = holding(event).flatMap((aop) =>
      within(aop).filter((place) => place.role === AO && place.event !== event && before.get(aop).get(place.event)?.has(event)).map((place) => ({ outcome: place.event, aop })),
    );
    return unique(found.map(({ outcome }) => outcome)).map((outcome) => ({ outcome, aops: found.filter((one) => one.outcome === outcome).map(({ aop }) => aop) }));
  };
  const wikiEvents = unique(places.map(({ event }) => event)).sort(compareIds);
  const il2Steps = il2Events.filter(({ type }) => type !== 'MANIFESTATION');
  const atEvents = components(sources).map((pair) => ({ event: pair.split(' ')[0], gene: pair.split(' ')[1] }));
  const hgnc = new Map(namedTabRows(join(sources, 'hgnc', 'hgnc_complete_set_2024-10.tsv.gz')).map((row) => [row.symbol, row.hgnc_id]));
  const componentsOf = (symbol) => atEvents.filter(({ gene }) => gene === hgnc.get(symbol));
  const drawn = namedTabRows(join(sources, 'wikipathways', 'human_pathway_genes.derived.tsv.gz'));
  const pathwaysOf = (symbol) => unique(drawn.filter((row) => row.hgnc_symbol === symbol).map((row) => `wikipathways:${row.wpid}`)).sort(compareIds);
  const { names, chains, pairs } = cellphonedb(sources);

  const ofAops = (keep) => aops.filter(keep).sort(compareIds);
  const sharedSteps = (aop, other) => unique(stepsOf(aop).map(({ id }) => id)).filter((id) => stepsOf(other).some((step) => step.id === id));
  const sharedEvents = (aop, other) => unique(within(aop).map(({ event }) => event)).filter((id) => within(other).some((place) => place.event === id));
  const eventCount = (aop) => unique(within(aop).map(({ event }) => event)).length;
  const il2Aops = il2Pathways.map(({ id }) => ({ id: `iraop:${id}`, count: il2Steps.filter((event) => event.pathways.includes(id)).length }));
  const mostHeld = [...wikiEvents.map((id) => ({ id, count: holding(id).length })), ...il2Steps.map((event) => ({ id: `iraop.events:${event.id}`, count: event.pathways.length }))];
  const largest = [...aops.map((id) => ({ id, count: eventCount(id) })), ...il2Aops];
  const top = (rows) => [...rows].sort((a, b) => b.count - a.count || compareIds(a.id, b.id)).slice(0, 10);
  const fibrosis = unique(places.filter((place) => endingIn(place.event).length > 0 && /fibrosis/i.test(tidy(place.title))).map(({ event }) => event))
    .sort(compareIds)
    .slice(0, 20);
  const jakStat = unique(statements(il2Events.find(({ id }) => id === 'ke-jak-stat5')).map(({ gene }) => gene));
  const receptorsWith = names.filter((name) => chains(name).includes('IL2RG'));
  const bound = pairs.filter((row) => receptorsWith.includes(row.partner_b)).flatMap((row) => chains(row.partner_a).map((gene) => ({ gene, receptor: row.partner_b })));

  return {
    ...Object.fromEntries(
      ['reported-at-each-event', 'shared-key-events', 'cells-that-take-and-give', 'coverage-and-gaps', 'shown-in-humans', 'contested-relationships'].map((slug) => [slug, embeddedLines[slug]]),
    ),
    'all-aops-and-key-events': [
      line('totals', aops.length + il2Pathways.length, wikiEvents.length + il2Steps.length),
      ...[...aops].sort(compareIds).slice(0, 50).map((aop) => line('aop', aop)),
      ...wikiEvents.slice(0, 50).map((event) => line('event', event)),
    ],
    'aops-that-end-in-outcome': sorted(endingIn('aop.events:344').map((aop) => line('aop', aop, 'WIKI'))),
    'outcomes-after-initiating-event': sorted(outcomesOf('aop.events:18').map((one) => line('outcome', one.outcome, many(one.aops)))),
    'starts-and-ends-around-event': sorted(
      places.filter(({ event }) => event === 'aop.events:398').map(({ aop, role }) => line('aop', aop, role, withRole(aop, MIE), withRole(aop, AO))),
    ),
    'relationships-around-event': sorted(
      steps
        .filter((step) => steps.some((other) => other.id === step.id && holding('aop.events:398').includes(other.aop)))
        .map((step) => line('relationship', step.id, step.up, step.down, step.aop, step.adjacency)),
    ),
    'chemicals-of-matching-outcomes': sorted(fibrosis.map((outcome) => line('outcome', outcome, many(endingIn(outcome).sort(compareIds).slice(0, 20))))),
    'stressors-of-aop': [],
    'identifiers-of-chemical': sorted([line('chemical', 'cas:83-79-4', '83-79-4'), ...xrefs(sources, 'cas:83-79-4', ['chebi', 'pubchem.compound']).map((id) => line('xref', id))]),
    'how-events-are-measured': sorted(within('aop:40').map(({ event, role }) => line('event', event, role, null))),
    'genes-of-every-event': sorted(atEvents.filter(({ event }) => wikiEvents.slice(0, 20).includes(event)).map(({ event, gene }) => line('gene', event, 'COMPONENT', gene))),
    'events-of-gene': sorted([
      line('gene', hgnc.get('TNF')),
      ...standings('TNF').map(({ event, one, aops: held }) => line('event', event, one.basis, involvement(one), one.said?.change, held)),
      ...componentsOf('TNF').map(({ event }) => line('event', event, 'COMPONENT', null, null, many(holding(event)))),
    ]),
    'aops-of-chemical': sorted([line('found', 'cas:83-79-4')]),
    'aops-with-same-outcome': [line('outcome', 'aop.events:344')],
    'paths-between-events': sorted([
      line('complete', true),
      ...simplePaths(steps, 'aop.events:55', 'aop.events:68', 6).map((path) => line('path', path.within, path.ids.length, many(path.ids))),
    ]),
    'most-connected': [...top(mostHeld).map(({ id, count }) => line('event', id, count)), ...top(largest).map(({ id, count }) => line('aop', id, count))],
    'related-aops': ofAops((aop) => aop !== 'aop:40' && sharedSteps('aop:40', aop).length > 0)
      .map((aop) => ({ aop, events: sharedEvents('aop:40', aop), ids: sharedSteps('aop:40', aop) }))
      .sort((a, b) => b.ids.length - a.ids.length)
      .map(({ aop, events, ids }) => line('aop', aop, events.length, ids.length, many(events), many(ids))),
    'events-stated-for-taxon': [line('total', 0)],
    'pathways-of-event-genes': sorted(jakStat.flatMap((gene) => [line('gene', gene), ...pathwaysOf(gene).slice(0, 50).map((id) => line('pathway', gene, id))])),
    'evidence-of-each-step': sorted(
      stepsOf('aop:40').map((step) => line('relationship', step.id, step.adjacency, nullIf(step.weight), nullIf(step.understanding), null, null, 0)),
    ),
    'disagreements-about-gene': sorted([
      ...Object.entries(genePageFacts(sources, pages).claims).map(([id, told]) => line('claim', id, told.split(' ')[1])),
      // What the page says of itself above all sections, which nobody checked.
      line('claim', 'claim:il2/notice-01', null),
      ...embeddedLines['disagreements-about-gene'].filter((one) => one.startsWith('conflict ')),
    ]),
    'cite-this-answer': sorted([line('release', 'FULL'), line('aop', 'aop:40', 'WIKI'), ...SOURCES.map((name) => line('source', `source:${name}`))]),
    'essential-events': sorted(within('aop:40').map(({ event }) => line('event', event, null))),
    'endorsed-aops-for-outcome': sorted([line('outcome', 'aop.events:344'), line('total', 0)]),
    'cytokines-that-share-a-chain': sorted([
      ...receptorsWith.map((name) => line('complex', `cellphonedb:${name}`, many(chains(name)))),
      ...bound.map(({ gene, receptor }) => line('ligand', gene, `cellphonedb:${receptor}`)),
      ...bound.flatMap(({ gene }) => [
        ...standings(gene).map(({ event, one, outcomes }) => line('event', gene, event, one.said?.change, outcomes)),
        ...componentsOf(gene).map(({ event }) => line('event', gene, event, null, many(outcomesOf(event).map(({ outcome }) => outcome)))),
      ]),
    ]),
  };
}
