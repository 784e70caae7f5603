/** Lighthouse, as it comes: a mid-range phone on a slow network, simulated. */
import { existsSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Scores of pages, 0 to 100, by category, with the audits that cost points. */
export async function audit(addresses) {
  const chromePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(chromePath)) throw new Error(`There is no Chromium at ${chromePath}. Install Debian's package chromium, or set CHROMIUM to one.`);
  const chrome = await launch({ chromePath, chromeFlags: FLAGS });
  try {
    const found = [];
    for (const address of addresses) {
      const { lhr } = await lighthouse(address, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES });
      found.push({ address, shifts: shiftsOf(lhr), scores: CATEGORIES.map((category) => Math.round((lhr.categories[category].score ?? 0) * 100)), costs: costsOf(lhr) });
    }
    return found;
  } finally {
    chrome.kill();
  }
}

/** What moved after it was shown, most first: how far, and what it was. */
const shiftsOf = (lhr) => (lhr.audits['layout-shifts']?.details?.items ?? []).slice(0, 3).map(({ score, node }) => `${score.toFixed(3)} ${node?.snippet ?? ''}`);

/** Audits below full marks that have weight, with what they found. */
const costsOf = (lhr) =>
  CATEGORIES.flatMap((category) => lhr.categories[category].auditRefs)
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9)
    .map(({ id }) => `${id}${lhr.audits[id].displayValue === undefined ? '' : ` (${lhr.audits[id].displayValue.replaceAll('\u00a0', ' ')})`}`);
