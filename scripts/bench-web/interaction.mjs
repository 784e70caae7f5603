/** What a browser does while somebody uses a page: its longest tasks with script in them, traced, and how soon names are suggested. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'];
/** Script of the page: what drives the browser runs some of its own, which has no address. */
const isScript = ({ name, args }) => (name === 'EvaluateScript' || name === 'FunctionCall') && (args?.data?.url ?? '').startsWith('http');
const TYPED = ['eosinophil', 'capillary', 'IL2 receptor', 'hepatotox', 'interferon'];

const press = async (page, key, times) => {
  for (let at = 0; at < times; at += 1) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
};

/** The pathway with most events: three of them are read beside the drawing, then the panel is closed. */
async function readPathway(page) {
  const events = page.getByRole('group', { name: /Chain of events/ }).getByRole('link');
  for (const at of [0, 5, 10]) {
    await events.nth(at).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search !== '');
    await page.waitForTimeout(700);
  }
  await page.locator('#reading').getByRole('link', { name: /^Close/ }).click();
  await page.waitForTimeout(700);
}

/** The largest matrix: its cells are walked through, and it is switched to human evidence and back. */
async function walkMatrix(page) {
  await page.locator('[data-matrix-cell]').first().focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) await press(page, key, 5);
  for (let at = 0; at < 2; at += 1) {
    await page.getByRole('link', { name: /Human evidence only/ }).click();
    await page.waitForTimeout(1200);
  }
}

const PAGES = [
  { name: 'pathway of 32 events', path: '/aops/aop:471', use: readPathway },
  { name: 'largest matrix', path: '/outcomes/iraop.events:ao-hepatotoxicity', use: walkMatrix },
];

async function withPage(act) {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error(`There is no Chromium at ${executablePath}. Install Debian's package chromium, or set CHROMIUM to one.`);
  const browser = await chromium.launch({ executablePath, args: ARGS });
  try {
    return await act(browser, await browser.newPage({ viewport: { width: 1440, height: 900 } }));
  } finally {
    await browser.close();
  }
}

/** The longest task that runs script, in milliseconds of CPU (a busy machine stretches the clock): while a pointer wakes the page, and while it is used then. */
export const longestTasks = (base) =>
  withPage(async (browser, page) => {
    const traced = async (act) => {
      await browser.startTracing(page, { categories: CATEGORIES });
      await act();
      return longestOf(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
    };
    const found = [];
    for (const { name, path, use } of PAGES) {
      await page.goto(`${base}${path}`, { waitUntil: 'networkidle' });
      await page.waitForTimeout(1500);
      const waking = await traced(async () => {
        await page.mouse.move(700, 20);
        await page.mouse.move(720, 30);
        await page.waitForTimeout(2000);
      });
      found.push({ name, waking, inUse: await traced(() => use(page)) });
    }
    return found;
  });

function longestOf(events) {
  const threads = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}/${tid}`));
  const here = events.filter(({ ph, pid, tid }) => ph === 'X' && threads.has(`${pid}/${tid}`));
  const scripts = here.filter(isScript);
  const ofScript = ({ pid, ts, dur }) => scripts.some((script) => script.pid === pid && script.ts >= ts && script.ts < ts + dur);
  return Math.max(0, ...here.filter((event) => event.name === 'RunTask' && ofScript(event)).map(({ tdur }) => tdur / 1000));
}

/** Milliseconds from a key to the list that answers it, for every key of some words but their first, sorted. */
export const typeaheadTimes = (base) =>
  withPage(async (_, page) => {
    await page.goto(`${base}/`, { waitUntil: 'networkidle' });
    const field = page.getByRole('searchbox').or(page.getByRole('combobox'));
    await field.focus();
    await page.locator('[role="listbox"]').waitFor({ state: 'attached' });
    await page.evaluate(watchList);
    for (const word of TYPED) {
      await field.fill('');
      for (const letter of word) {
        await page.keyboard.type(letter);
        await page.waitForTimeout(250);
      }
    }
    return (await page.evaluate(() => window.listTimes)).sort((one, other) => one - other);
  });

/** Runs in the page: notes how long after each change of the field the list changes. */
function watchList() {
  window.listTimes = [];
  let typed = null;
  addEventListener('keydown', ({ timeStamp }) => void (typed = timeStamp), true);
  new MutationObserver(() => {
    if (typed === null || document.querySelector('[role="option"]') === null) return;
    window.listTimes.push(performance.now() - typed);
    typed = null;
  }).observe(document.querySelector('[role="listbox"]'), { childList: true, subtree: true, characterData: true });
}
