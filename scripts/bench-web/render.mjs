/** What the server spends on a page: CPU of its process, and how long an answer takes, one request after the other. */
import { readFileSync } from 'node:fs';

const WARM_UP = 15;
const ROUNDS = 5;
const IN_ROUND = 20;
/** Ticks of /proc are hundredths of a second. */
const TICK = 10;

function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** Milliseconds per request: CPU of the portal and of the API (median of rounds), and p50 of the whole answer by the clock. */
export async function renderCost(address, portal, api) {
  const ask = async () => {
    const begun = performance.now();
    const answer = await fetch(address);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
    return performance.now() - begun;
  };
  for (let at = 0; at < WARM_UP; at += 1) await ask();
  const [times, portalCpu, apiCpu] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [portalBefore, apiBefore] = [cpuOf(portal), cpuOf(api)];
    for (let at = 0; at < IN_ROUND; at += 1) times.push(await ask());
    portalCpu.push((cpuOf(portal) - portalBefore) / IN_ROUND);
    apiCpu.push((cpuOf(api) - apiBefore) / IN_ROUND);
  }
  return { cpu: median(portalCpu), apiCpu: median(apiCpu), p50: median(times) };
}
