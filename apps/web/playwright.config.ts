import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BROKEN_API_PORT, BROKEN_FIELDS, BROKEN_WEB_PORT } from './browser/broken-ports.ts';

/**
 * Real servers on ports of their own, over the embedded release, and a real browser. `npm run test:browser`
 * builds first. The browser is the system's Chromium, or the one that CHROMIUM names.
 */
const house = fileURLToPath(new URL('../..', import.meta.url));
const API_PORT = 4317;
const WEB_PORT = 4318;
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
if (!existsSync(chromium)) throw new Error(`There is no Chromium at ${chromium}. Install Debian's package chromium, or set CHROMIUM to one.`);

const phone = { width: 390, height: 844 };
const laptop = { width: 1440, height: 900 };
const onEveryScreen = /(pages|compare|paths|gene-set|\/embed)\.spec\.ts/;

/** The built portal on a port, over an API on another. */
const portal = (port: number, api: number) => ({
  command: 'node --enable-source-maps apps/web/dist/server/main.js',
  cwd: house,
  url: `http://127.0.0.1:${port}/health/live`,
  env: { WEB_PORT: String(port), WEB_HOST: '127.0.0.1', SEQUELA_API_URL: `http://127.0.0.1:${api}/graphql`, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' },
});

export default defineConfig({
  testDir: 'browser',
  outputDir: `${house}reports/browser-traces`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // axe reads every cell of the matrix, which takes a while on two slow cores.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: `${house}reports/browser.json` }]],
  use: {
    baseURL: `http://127.0.0.1:${WEB_PORT}`,
    launchOptions: {
      executablePath: chromium,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'phone light', testMatch: onEveryScreen, use: { viewport: phone, colorScheme: 'light', hasTouch: true } },
    { name: 'phone dark', testMatch: onEveryScreen, use: { viewport: phone, colorScheme: 'dark', hasTouch: true } },
    { name: 'laptop light', use: { viewport: laptop, colorScheme: 'light' } },
    { name: 'laptop dark', testMatch: onEveryScreen, use: { viewport: laptop, colorScheme: 'dark' } },
  ],
  webServer: [
    {
      command: 'node --enable-source-maps apps/api/dist/main.js',
      cwd: house,
      url: `http://127.0.0.1:${API_PORT}/health/ready`,
      env: { API_PORT: String(API_PORT), API_HOST: '127.0.0.1', SEQUELA_RELEASE_DIR: `${house}reports/browser-releases`, SEQUELA_DOCUMENTS_FILE: `${house}reports/browser-documents.sqlite`, NODE_ENV: 'production' },
    },
    {
      command: `node apps/web/browser/broken-api.mjs http://127.0.0.1:${API_PORT}/graphql ${BROKEN_FIELDS.join(',')} ${BROKEN_API_PORT}`,
      cwd: house,
      port: BROKEN_API_PORT,
    },
    portal(WEB_PORT, API_PORT),
    portal(BROKEN_WEB_PORT, BROKEN_API_PORT),
  ],
});
