import type { NextConfig } from 'next';
import { fileURLToPath } from 'node:url';

/** The lockfile and node_modules of the whole house lie two folders up. */
const houseRoot = fileURLToPath(new URL('../..', import.meta.url));

const config: NextConfig = {
  turbopack: { root: houseRoot },
  outputFileTracingRoot: houseRoot,
  poweredByHeader: false,
  reactStrictMode: true,
};

export default config;
