import type { NextConfig } from 'next';
import { fileURLToPath } from 'node:url';

/** The lockfile and node_modules of the whole house lie two folders up. */
const houseRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Files that pages show as they stand: `import text from './file.py?raw'`. */
const asText = { condition: { query: '?raw' }, type: 'text' } as const;

/**
 * `instrumentation-client.ts` runs modules of Next's router ahead. Next bundles that file for its older router as well,
 * which we do not use, and there does not say what this is.
 */
const resolveAlias = { 'react-server-dom-webpack/client': 'next/dist/compiled/react-server-dom-turbopack/client' };

const config: NextConfig = {
  turbopack: { root: houseRoot, resolveAlias, rules: { '*.sh': asText, '*.py': asText, '*.R': asText, '*.mjs': asText, '*.md': asText, '*.graphql': asText } },
  outputFileTracingRoot: houseRoot,
  // A native module, which no bundler can take in, and one that reads files beside its own.
  serverExternalPackages: ['@resvg/resvg-js', 'pdfkit'],
  // Our own server does, once it has put off scripts.
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
};

export default config;
