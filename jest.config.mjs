import { join } from 'node:path';

/**
 * One Jest project per package and test kind:
 *   unit     *.test.ts          nothing beyond the clone
 *   release  *.release-test.ts  the full release, built from --sources and --pages
 * Workspace packages resolve to their sources, so no build is needed before a test.
 */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false, react: { runtime: 'automatic' } },
    },
  },
];

/** What a project does once before its tests. */
const SETUPS = { 'schema:release': 'packages/schema/test/full-release.setup.mjs' };

const project = (name, root, kind) => ({
  displayName: `${name}:${kind}`,
  rootDir: root.replace("<rootDir>", import.meta.dirname),
  ...(`${name}:${kind}` in SETUPS ? { globalSetup: join(import.meta.dirname, SETUPS[`${name}:${kind}`]) } : {}),
  testEnvironment: 'node',
  testMatch: [`**/*.${kind === 'unit' ? 'test' : 'release-test'}.{ts,tsx}`],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.next/'],
  transform: { '\\.[jt]sx?$': swc },
  // ESM-only dependencies are compiled too; everything else in node_modules is left alone.
  transformIgnorePatterns: ['/node_modules/(?!(entities|marked|n3)/)'],
  moduleNameMapper: {
    '^@sequela/data$': '<rootDir>/../../packages/data/src/index.ts',
    '^@sequela/data/build$': '<rootDir>/../../packages/data/src/build.ts',
    '^@sequela/data/testing$': '<rootDir>/../../packages/data/src/testing/index.ts',
    '^@sequela/schema/price$': '<rootDir>/../../packages/schema/src/price.ts',
    '^@sequela/schema/questions$': '<rootDir>/../../packages/schema/src/questions.ts',
    '^@sequela/schema/titles$': '<rootDir>/../../packages/schema/src/titles.ts',
    '^@sequela/schema/subgraph$': '<rootDir>/../../packages/schema/src/subgraph.ts',
    '^@sequela/schema$': '<rootDir>/../../packages/schema/src/index.ts',
  },
});

const roots = [
  ['data', 'packages/data'],
  ['schema', 'packages/schema'],
  ['api', 'apps/api'],
  ['web', 'apps/web'],
];

const kind = process.env['SEQUELA_TESTS'] ?? 'unit';

export default {
  projects: roots.map(([name, root]) => project(name, `<rootDir>/${root}`, kind)),
  passWithNoTests: false,
};
