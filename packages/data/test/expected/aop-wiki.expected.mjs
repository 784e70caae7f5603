/**
 * Counts the AOP-Wiki files on its own and writes what tests of the full data expect: ids, counts
 * and hashes, no text. It shares no code with the sources, and reads Turtle by pattern.
 *
 *   node packages/data/test/expected/aop-wiki.expected.mjs <sources folder>
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node aop-wiki.expected.mjs <sources folder>');
  process.exit(1);
}

const text = (path) => {
  const bytes = readFileSync(join(folder, path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};
const tsv = (path) => text(path).split('\n').filter(Boolean).map((line) => line.split('\t'));
const hash = (lines) => createHash('sha256').update([...lines].sort().join('\n')).digest('hex');
const ids = { Aop: 'aop', Event: 'aop.events', Relationship: 'aop.relationships' };
const id = (raw) => raw.replace(/^(Aop|Event|Relationship)/, (word) => ids[word]);
const tidy = (raw) => raw.replace(/[\u200b\u200c\u200d\u2060\ufeff]/g, '').split(/[\s\u00a0]+/).filter(Boolean).join(' ');
const groups = (rows, key, value) => {
  const map = new Map();
  for (const row of rows) map.set(key(row), (map.get(key(row)) ?? new Set()).add(value(row)));
  return map;
};
const sizes = (map, wanted) => [...map].filter(([, set]) => wanted(set.size)).map(([key]) => key);
const number = (key) => Number(key.slice(key.indexOf(':') + 1));
const byNumber = (list) => [...list].sort((left, right) => number(left) - number(right));
const tally = (list) => Object.fromEntries([...groups(list.map((item, at) => [item, at]), ([item]) => item, ([, at]) => at)].map(([key, set]) => [key, set.size]).sort());

function tables(name, gz) {
  const placements = tsv(`${name}/aop_ke_mie_ao.tsv${gz}`);
  const kers = tsv(`${name}/aop_ke_ker.tsv${gz}`);
  const components = tsv(`${name}/aop_ke_ec.tsv${gz}`);
  const inRole = (role) => new Set(placements.filter((row) => row[2] === role).map((row) => row[1])).size;
  const roles = groups(placements, (row) => id(row[1]), (row) => row[2]);
  const aops = new Set(placements.map((row) => row[0]));
  const withKer = new Set(kers.map((row) => row[0]));
  const titles = new Map(placements.map((row) => [row[1], row[3]]));
  const componentLines = new Set(
    components.map(([, event, action, , objectId, objectLabel, processSource, processId]) => {
      const term = (value, source) => (value === 'N/A' ? '' : value && !value.includes(':') ? `${source}:${value}` : value);
      return [id(event), action, term(objectId, 'MESH'), objectLabel, term(processId, processSource)].join('\t');
    }),
  );
  const cells = new Set(components.filter((row) => row[4].startsWith('CL:')).map((row) => `${id(row[1])}|${row[4]}`));
  return {
    counts: {
      aops: aops.size,
      events: titles.size,
      relationships: new Set(kers.map((row) => row[3])).size,
      placements: placements.length,
      relationshipPlacements: kers.length,
      molecularInitiatingEvents: inRole('MolecularInitiatingEvent'),
      keyEvents: inRole('KeyEvent'),
      adverseOutcomes: inRole('AdverseOutcome'),
      aopsWithRelationships: withKer.size,
      eventsWithSeveralRoles: sizes(roles, (size) => size > 1).length,
      relationshipsWithSeveralAdjacencies: sizes(groups(kers, (row) => row[3], (row) => row[4]), (size) => size > 1).length,
      relationshipsWithSeveralWeights: sizes(groups(kers, (row) => row[3], (row) => row[5]), (size) => size > 1).length,
      eventsWithComponents: new Set(components.map((row) => row[1])).size,
      components: componentLines.size,
      titlesTidied: [...titles.values()].filter((title) => title !== tidy(title)).length,
      cellAssociations: cells.size,
      meshTerms: new Set(components.flatMap((row) => [row[3] === 'MESH' ? row[4] : '', row[6] === 'MESH' ? row[7] : '']).filter(Boolean)).size,
    },
    eventsWithAllRoles: byNumber(sizes(roles, (size) => size === 3)),
    adjacencies: tally(kers.map((row) => row[4])),
    weights: tally(kers.map((row) => row[5])),
    understandings: tally(kers.map((row) => row[6])),
    hashes: {
      placements: hash(placements.map((row) => `${id(row[0])}\t${id(row[1])}\t${row[2]}`)),
      titles: hash([...titles].map(([event, title]) => `${id(event)}\t${tidy(title)}`)),
      relationships: hash(new Set(kers.map((row) => [row[3], row[1], row[2]].map(id).join('\t')))),
      relationshipPlacements: hash(kers.map((row) => [...[row[0], row[3]].map(id), row[4], row[5], row[6]].join('\t'))),
      components: hash(componentLines),
      cells: hash(cells),
    },
    ker1777: Object.fromEntries(kers.filter((row) => row[3] === 'Relationship:1777').map((row) => [id(row[0]), `${row[4]} ${row[5]} ${row[6]}`]).sort()),
  };
}

/** Every entity that the descriptions hold; an unknown one stops this script. */
const ENTITIES = { nbsp: ' ', quot: '"', alpha: 'α', amp: '&', beta: 'β', ndash: '–', rsquo: '’', rdquo: '”', ldquo: '“', lsquo: '‘', gamma: 'γ', mdash: '—', mu: 'μ', gt: '>', kappa: 'κ', micro: 'µ', lt: '<', ge: '≥', asymp: '≈', minus: '−', ouml: 'ö', eacute: 'é', upsih: 'ϒ', bull: '•', plusmn: '±', oslash: 'ø', aacute: 'á', iacute: 'í', prime: '′', sim: '∼', atilde: 'ã', uuml: 'ü', Delta: 'Δ', deg: '°', middot: '·', oacute: 'ó', hellip: '…', le: '≤', euro: '€', aring: 'å', Iacute: 'Í', ccedil: 'ç', agrave: 'à', sup2: '²', delta: 'δ', egrave: 'è' };
const decode = (raw) =>
  raw.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) => {
    if (code === undefined && ENTITIES[name] === undefined) throw new Error(`an entity that this script does not know: ${name}`);
    return code === undefined ? ENTITIES[name] : String.fromCodePoint(Number(code));
  });

function titles(current) {
  const derived = tsv('aop-wiki-models/aop_titles.derived.tsv').slice(1);
  const membership = Object.entries(JSON.parse(text('aop-wiki-models/ke_aop_membership.json.gz')));
  const pairs = new Set(membership.flatMap(([event, items]) => items.map(({ aop_id: aop }) => `${aop.replace('AOP ', 'Aop:')} ${event.replace('KE ', 'Event:')}`)));
  const assertions = [...text('aop-wiki-models/aopwiki-relationships.ttl.gz').matchAll(/aop\.relationships\/(\d+)> a /g)].map((match) => `Relationship:${match[1]}`);
  const aops = new Set(current.placements.map((row) => row[0]));
  const known = { pairs: new Set(current.placements.map((row) => `${row[0]} ${row[1]}`)), kers: new Set(current.kers.map((row) => row[3])) };
  const described = groups(
    [...text('aop-wiki-models/aops.ttl.gz').matchAll(/<https:\/\/identifiers\.org\/aop\/(\d+)> a sbd:Model ;[\s\S]*?dc:description "(.*)"@en ;/g)],
    (match) => `Aop:${match[1]}`,
    (match) => tidy(decode(match[2].replaceAll('\\"', '"'))),
  );
  const here = [...described].filter(([aop]) => aops.has(aop));
  return {
    counts: {
      aopsDescribed: here.length,
      aopsWithSeveralDescriptions: here.filter(([, texts]) => texts.size > 1).length,
      aopsOnlyHere: derived.filter((row) => !aops.has(row[0])).length,
      placementsOnlyHere: [...pairs].filter((pair) => !known.pairs.has(pair)).length,
      placementsOnlyInTables: [...known.pairs].filter((pair) => !pairs.has(pair)).length,
      relationshipsOnlyHere: assertions.filter((ker) => !known.kers.has(ker)).length,
      relationshipsOnlyInTables: [...known.kers].filter((ker) => !assertions.includes(ker)).length,
    },
    titlesDiffer: derived.filter((row) => row[4]).map((row) => id(row[0])),
    hashes: {
      titles: hash(derived.filter((row) => aops.has(row[0])).map((row) => `${id(row[0])}\t${tidy(row[1])}`)),
      descriptions: hash(here.flatMap(([aop, texts]) => [...texts].map((one) => `${id(aop)}\t${one}`))),
    },
  };
}

function genes(current) {
  const events = tsv('aop-wiki-genes/event_gene.derived.tsv').slice(1);
  const kers = tsv('aop-wiki-genes/ker_gene.derived.tsv').slice(1);
  const knownEvents = new Set(current.placements.map((row) => row[1]));
  const knownKers = new Set(current.kers.map((row) => row[3]));
  const methods = (row) => [row[3] || row[4] ? 'REGEX' : '', row[5] ? 'NER' : ''].filter(Boolean).join('+');
  const eventsOf = (gene) => byNumber(events.filter((row) => row[1] === gene && (row[3] || row[4])).map((row) => id(row[0])));
  return {
    counts: {
      events: new Set(events.map((row) => row[0])).size,
      pairs: events.length,
      pairsByRegex: events.filter((row) => row[3]).length,
      pairsByNer: events.filter((row) => row[5]).length,
      pairsByBoth: events.filter((row) => row[4] && row[5]).length,
      relationshipPairs: kers.length,
      relationships: new Set(kers.map((row) => row[0])).size,
    },
    hashes: {
      pairs: hash(events.map((row) => `${id(row[0])}\t${row[1]}\t${methods(row)}`)),
      relationshipPairs: hash(kers.map((row) => `${id(row[0])}\t${row[1]}\t${methods(row)}`)),
    },
    eventsNotInTables: byNumber(new Set(events.map((row) => row[0]).filter((event) => !knownEvents.has(event)).map(id))),
    relationshipsNotInTables: byNumber(new Set(kers.map((row) => row[0]).filter((ker) => !knownKers.has(ker)).map(id))),
    il2: eventsOf('HGNC:6001'),
    ros1: eventsOf('HGNC:10261'),
    thpo: eventsOf('HGNC:11795'),
  };
}

function crossReferences(current) {
  const blocks = [...text('aop-wiki-chemicals/AOPWikiRDF-Enriched.ttl.gz').matchAll(/^(cas|pr):(\S+)\n\tskos:exactMatch\t(.*) ;$/gm)];
  const xrefs = (list) => [...new Set(list.split(',').map((item) => item.trim()))];
  const chemicals = blocks.filter((block) => block[1] === 'cas').map((block) => [`cas:${block[2]}`, xrefs(block[3])]);
  const proteins = new Map(blocks.filter((block) => block[1] === 'pr').map((block) => [`PR:${block[2]}`, xrefs(block[3]).filter((item) => item.startsWith('hgnc:')).map((item) => item.toUpperCase())]));
  const named = current.components.filter((row) => row[4].startsWith('PR:'));
  const pairs = new Set(named.flatMap((row) => (proteins.get(row[4]) ?? []).map((gene) => `${id(row[1])}|${gene}`)));
  return {
    counts: {
      chemicals: chemicals.length,
      xrefs: chemicals.reduce((sum, [, list]) => sum + list.length, 0),
      proteins: proteins.size,
      proteinsWithGene: [...proteins.values()].filter((list) => list.length > 0).length,
      proteinsNamed: new Set(named.map((row) => row[4])).size,
      pairs: pairs.size,
      events: new Set([...pairs].map((pair) => pair.split('|')[0])).size,
    },
    hashes: { chemicals: hash(chemicals.map(([chemical, list]) => `${chemical}\t${[...list].sort().join(' ')}`)), pairs: hash(pairs) },
  };
}

const current = {
  placements: tsv('aop-wiki-tables/aop_ke_mie_ao.tsv'),
  kers: tsv('aop-wiki-tables/aop_ke_ker.tsv'),
  components: tsv('aop-wiki-tables/aop_ke_ec.tsv'),
};
const expected = {
  tables: tables('aop-wiki-tables', ''),
  olderTables: tables('aop-wiki-tables-older', '.gz'),
  titles: titles(current),
  genes: genes(current),
  crossReferences: crossReferences(current),
};
writeFileSync(fileURLToPath(new URL('aop-wiki.expected.json', import.meta.url)), `${JSON.stringify(expected, null, 2)}\n`);
