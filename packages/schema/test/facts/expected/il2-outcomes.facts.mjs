import { join } from 'node:path';
import { text, unique } from './read-tables.mjs';
import { leadsTo } from './walks.facts.mjs';

/** One list of the dossier, cut into its items by indentation. */
function items(dossier, list) {
  const body = new RegExp(`^${list}:\\n((?:[- ].*\\n)+)`, 'm').exec(dossier)[1];
  return body.split(/^- /m).slice(1).map((item) => `  ${item}`);
}

const value = (item, field, indent = '  ') => new RegExp(`^${indent}${field}: (.*)$`, 'm').exec(item)?.[1];

/** The lines of a field that holds a list. */
const listOf = (item, field, indent = '  ') =>
  new RegExp(`^${indent}${field}:\\n((?:${indent}[- ].*\\n?)*)`, 'm').exec(item)?.[1] ?? '';

const names = (item, field, indent = '  ') => [...listOf(item, field, indent).matchAll(new RegExp(`^${indent}- (\\S+)$`, 'gm'))].map(([, name]) => name);

const parts = (item, field) => listOf(item, field).split(/^ {2}- /m).slice(1).map((part) => `    ${part}`);

const isUnsourced = (part) => value(part, 'basis', '    ') === 'UNSOURCED';

const sorted = (values) => unique(values).sort();

/** For each of the three outcomes: the events that lead there, and the genes and cells that stand there. */
export function il2OutcomeFacts(sources) {
  const dossier = text(join(sources, 'il2-iraop', 'dossier.yaml'));
  const hgncIds = new Map(items(dossier, 'genes').map((item) => [value(item, 'symbol'), value(item, 'hgncId')]));
  const cellIds = new Map(
    items(dossier, 'cellTypes').map((item) => [value(item, 'id'), value(item, 'clId') === 'null' ? `iraop.cells:${value(item, 'id')}` : value(item, 'clId')]),
  );
  const steps = items(dossier, 'relationships').map((item) => ({
    up: value(item, 'upstream'),
    down: value(item, 'downstream'),
    pathways: names(item, 'pathways'),
  }));
  const events = items(dossier, 'events');
  const interactions = items(dossier, 'interactions').map((item) => ({
    events: names(item, 'events'),
    pathways: names(item, 'pathways'),
    genes: [...names(item, 'mediators'), ...names(item, 'receptors')],
  }));

  const outcomes = items(dossier, 'pathways').map((item) => {
    const [pathway, outcome] = [value(item, 'id'), value(item, 'adverseOutcome')];
    const before = leadsTo(steps.filter((step) => step.pathways.includes(pathway))).get(outcome);
    const here = events.filter((event) => before.has(value(event, 'id')));
    const placed = here.flatMap((event) =>
      parts(event, 'genes').filter((part) => {
        const only = names(part, 'pathways', '    ');
        return only.length === 0 || only.includes(pathway);
      }),
    );
    const exchanged = interactions.filter((one) => one.pathways.includes(pathway));
    // An interaction says more of a gene that the event already places: it stands or falls with that placement.
    const stands = (symbol, event) => !parts(event, 'genes').some((part) => value(part, 'gene', '    ') === symbol && isUnsourced(part));
    const passed = here.flatMap((event) =>
      exchanged.filter((one) => one.events.includes(value(event, 'id'))).flatMap((one) => one.genes.map((symbol) => ({ symbol, sourced: stands(symbol, event) }))),
    );
    const named = [...placed.map((part) => ({ symbol: value(part, 'gene', '    '), sourced: !isUnsourced(part) })), ...passed];
    const genesOf = (rows) => sorted(rows.map(({ symbol }) => hgncIds.get(symbol)));
    const facts = {
      keyEvents: sorted([...before].map((event) => `iraop.events:${event}`)),
      genes: genesOf(named.filter(({ sourced }) => sourced)),
      genesWithUnsourced: genesOf(named),
      cellTypes: sorted(here.flatMap((event) => parts(event, 'cellTypes').map((part) => cellIds.get(value(part, 'cellType', '    '))))),
    };
    return [`iraop.events:${outcome}`, facts];
  });

  const cellsAt = events.flatMap((event) =>
    parts(event, 'cellTypes').map((part) => ({ event: value(event, 'id'), cell: value(part, 'cellType', '    '), role: value(part, 'role', '    ') })),
  );
  return {
    outcomes: Object.fromEntries(outcomes),
    foxp3: hgncIds.get('FOXP3'),
    factorsOfFoxp3: items(dossier, 'modulatingFactors').filter((item) => names(item, 'genes').includes('FOXP3')).map((item) => `iraop.modulating:${value(item, 'id')}`),
    treg: cellIds.get('treg'),
    tregAt: cellsAt.filter(({ cell }) => cell === 'treg').map(({ event, role }) => `iraop.events:${event} ${role}`),
    factorsOfTreg: items(dossier, 'modulatingFactors').filter((item) => names(item, 'cellTypes').includes('treg')).map((item) => `iraop.modulating:${value(item, 'id')}`),
    unsourcedPlacements: events.flatMap((event) =>
      parts(event, 'genes').filter(isUnsourced).map((part) => `iraop.events:${value(event, 'id')} ${hgncIds.get(value(part, 'gene', '    '))}`),
    ),
  };
}
