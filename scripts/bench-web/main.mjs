/**
 * What the built portal costs its readers and its server: `npm run bench:web -- --release DIR`. Build first, and leave
 * the machine alone meanwhile. Ends with 1 where a bound does not hold. `--without` leaves out lighthouse, scripts,
 * render or interaction.
 */
import { parseArgs } from 'node:util';
import { audit, CATEGORIES } from './audit.mjs';
import { emptyKilobytes, scriptKilobytes } from './first-load.mjs';
import { longestTasks, typeaheadTimes } from './interaction.mjs';
import { renderCost } from './render.mjs';
import { startApi, startPortal } from './servers.mjs';

const API_PORT = 4417;
const WEB_PORT = 4418;
const EMPTY_PORT = 4419;
const BOUNDS = { score: 95, aboveEmpty: 45, render: 50, task: 50, typeahead: 60 };
const CACHE_MEGABYTES = 128;

const { values } = parseArgs({ options: { release: { type: 'string' }, without: { type: 'string', multiple: true, default: [] } } });
const wanted = (part) => !values.without.includes(part);
const base = `http://127.0.0.1:${WEB_PORT}`;
const PAGES = [
  ['home', '/'],
  ['search', '/search?q=eosinophils'],
  ['outcome', '/outcomes/iraop.events:ao-skin-rash'],
  ['AOP', '/aops/iraop:skin-rash'],
  ['gene', '/genes/HGNC:6001'],
].map(([name, path]) => ({ name, address: `${base}${path}` }));

const table = (heads, rows) => console.log([`| ${heads.join(' | ')} |`, `|${heads.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n') + '\n');
const broken = [];
const hold = (holds, words) => void (holds || broken.push(words));

const api = await startApi(API_PORT, values.release);
let portal = null;

/** What each page costs a portal that keeps so many megabytes of pages. */
async function renderTable(words, cacheMegabytes) {
  await portal?.stop();
  portal = await startPortal(WEB_PORT, API_PORT, cacheMegabytes);
  const costs = [];
  for (const { name, address } of PAGES) costs.push({ name, ...(await renderCost(address, portal.pid, api.pid)) });
  table([words, 'portal CPU ms', 'API CPU ms', 'p50 ms'], costs.map(({ name, cpu, apiCpu, p50 }) => [name, cpu.toFixed(1), apiCpu.toFixed(1), p50.toFixed(1)]));
  return costs;
}

try {
  if (wanted('render')) {
    await renderTable('made anew', 0);
    for (const { name, p50 } of await renderTable('made before', CACHE_MEGABYTES)) hold(p50 < BOUNDS.render, `${name} is answered in ${p50.toFixed(1)} ms; the bound is ${BOUNDS.render}`);
  }
  portal ??= await startPortal(WEB_PORT, API_PORT, CACHE_MEGABYTES);
  if (wanted('scripts')) {
    const empty = await emptyKilobytes(EMPTY_PORT);
    const sizes = [];
    for (const { name, address } of PAGES) sizes.push({ name, size: await scriptKilobytes(address) });
    table(['first-load script', 'kB gzip', 'above empty'], [['empty page', empty.toFixed(1), ''], ...sizes.map(({ name, size }) => [name, size.toFixed(1), (size - empty).toFixed(1)])]);
    for (const { name, size } of sizes) hold(size - empty <= BOUNDS.aboveEmpty, `${name} loads ${(size - empty).toFixed(1)} kB above an empty page; the bound is ${BOUNDS.aboveEmpty}`);
  }
  if (wanted('interaction')) {
    const tasks = await longestTasks(base);
    table(['longest script task, CPU ms', 'when it wakes', 'in use'], tasks.map(({ name, waking, inUse }) => [name, waking.toFixed(0), inUse.toFixed(0)]));
    for (const { name, waking, inUse } of tasks) for (const [words, cost] of [['when it wakes', waking], ['in use', inUse]]) hold(cost <= BOUNDS.task, `the ${name} runs script for ${cost.toFixed(0)} ms at a stretch ${words}; the bound is ${BOUNDS.task}`);
    const times = await typeaheadTimes(base);
    const [p50, p90] = [0.5, 0.9].map((share) => times[Math.floor(times.length * share)]);
    table(['key to list', 'keys', 'p50 ms', 'p90 ms'], [['typeahead', times.length, p50.toFixed(0), p90.toFixed(0)]]);
    hold(p50 < BOUNDS.typeahead, `names are suggested ${p50.toFixed(0)} ms after a key; the bound is ${BOUNDS.typeahead}`);
  }
  if (wanted('lighthouse')) {
    const found = await audit(PAGES.map(({ address }) => address));
    table(['Lighthouse', ...CATEGORIES, 'what costs'], found.map(({ scores, costs }, at) => [PAGES[at].name, ...scores, costs.join(', ') || '-']));
    for (const { address, shifts } of found) for (const shift of shifts) console.log(`moved on ${address}: ${shift}`);
    found.forEach(({ scores }, at) => scores.forEach((score, index) => hold(score >= BOUNDS.score, `${PAGES[at].name} has ${score} for ${CATEGORIES[index]}; the bound is ${BOUNDS.score}`)));
  }
} finally {
  await portal?.stop();
  await api.stop();
}
console.log(broken.length === 0 ? 'All bounds hold.' : `Bounds that do not hold:\n${broken.map((each) => `- ${each}`).join('\n')}`);
process.exitCode = broken.length === 0 ? 0 : 1;
