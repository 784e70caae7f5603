/** How much script a page loads before anything is done on it, and how much an empty page of the same Next does. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { HOUSE, next, startEmpty } from './servers.mjs';

/** What only old browsers load: every other script that the document names, in a tag or in the data that hydration reads. */
const FOR_OLD_BROWSERS = /<script[^>]*\snomodule[^>]*>/gi;
const SCRIPT = /static\/chunks\/[^"'\\<>\s]+?\.js/g;

/** Kilobytes (1000) of all scripts that a page loads by itself, each gzipped at level 9. */
export async function scriptKilobytes(address) {
  const html = (await (await fetch(address)).text()).replaceAll(FOR_OLD_BROWSERS, '');
  const scripts = new Set([...html.matchAll(SCRIPT)].map(([path]) => `/_next/${path}`));
  const sizes = await Promise.all([...scripts].map(async (path) => gzipSync(Buffer.from(await (await fetch(new URL(path, address))).arrayBuffer()), { level: 9 }).length));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

const LAYOUT = 'export default function Layout({ children }) {\n  return (\n    <html lang="en">\n      <body>{children}</body>\n    </html>\n  );\n}\n';
const PAGE = 'export default function Page() {\n  return <p>Empty.</p>;\n}\n';
const CONFIG = `export default { turbopack: { root: ${JSON.stringify(HOUSE)} }, outputFileTracingRoot: ${JSON.stringify(HOUSE)} };\n`;

/** The same of an app that has one paragraph and nothing else, built beside the portal. */
export async function emptyKilobytes(port) {
  const folder = `${HOUSE}reports/empty-next`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/app`, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "name": "empty-next", "private": true, "type": "module" }\n');
  writeFileSync(`${folder}/next.config.mjs`, CONFIG);
  writeFileSync(`${folder}/app/layout.jsx`, LAYOUT);
  writeFileSync(`${folder}/app/page.jsx`, PAGE);
  await next('build', folder);
  const server = await startEmpty(port, folder);
  try {
    return await scriptKilobytes(`http://127.0.0.1:${port}/`);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
