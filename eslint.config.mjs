import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * House rules that a machine can hold; docs/layout.md says them in words.
 * Why each: imports run one way (web -> api's graph by GraphQL only, api -> schema -> data), so that
 * a part can be read, tested and replaced alone.
 */
const forbid = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const subgraphNames = ['aop', 'gene', 'immune', 'evidence', 'document'];

const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'The environment is read in env.ts only, checked, once.',
};
const noDeepImport = { group: ['@sequela/*/*', '!@sequela/schema/sdl', '!@sequela/schema/sdl/*', '!@sequela/schema/price', '!@sequela/schema/questions', '!@sequela/schema/subgraph', '!@sequela/schema/titles', '!@sequela/data/build', '!@sequela/data/testing'], message: 'A package is entered by its door.' };

export default tseslint.config(
  { ignores: ['**/dist/**', '**/.next/**', '**/node_modules/**', '**/generated/**', 'reports/**', '.sequela/**', '**/next-env.d.ts'] },
  ...tseslint.configs.strict,
  {
    plugins: { 'import-x': importX },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'import-x/no-default-export': 'error',
      'no-restricted-syntax': ['error', noEnvironment],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // A class of type-graphql is a shape with decorators and has nothing else in it.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['packages/data/**/*.ts'],
    rules: forbid([
      noDeepImport,
      { group: ['graphql', 'graphql/*', 'type-graphql', '@apollo/*', '@graphql-tools/*', '@sequela/*', 'next', 'next/*', 'react'], message: 'packages/data knows no GraphQL and nothing of ours above it.' },
    ]),
  },
  {
    files: ['packages/schema/**/*.ts'],
    rules: forbid([noDeepImport, { group: ['@apollo/server', '@apollo/server/*', '@sequela/api', 'next', 'next/*', 'react'], message: 'packages/schema is the graph; servers are apps/api.' }]),
  },
  ...subgraphNames.map((name) => ({
    files: [`packages/schema/src/subgraphs/${name}/**/*.ts`],
    rules: {
      ...forbid([
        noDeepImport,
        {
          group: subgraphNames.filter((other) => other !== name).map((other) => `**/subgraphs/${other}/**`).concat(subgraphNames.filter((other) => other !== name).map((other) => `../../${other}/*`)),
          message: 'No subgraph imports another; declare a stub in stubs.ts and let federation join them.',
        },
      ]),
      'no-restricted-syntax': [
        'error',
        noEnvironment,
        { selector: 'MethodDefinition > FunctionExpression[async=true]', message: 'A resolver that is async makes a promise of an answer that is already there; use chain() and chainAll().' },
      ],
    },
  })),
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    rules: forbid([
      noDeepImport,
      { group: ['@sequela/api', '@sequela/data', 'type-graphql', '@apollo/server'], message: 'The web talks GraphQL only; it takes the SDL and what is generated from it.' },
      { regex: '^@sequela/schema(?!/questions$|/price$|/titles$|/sdl/)', message: 'Of the graph the web takes the SDL, the questions, the prices and the rule of titles, which are plain data and pure functions.' },
    ]),
  },
  {
    // Next, Jest, Playwright and other tools want the default export of these.
    files: ['apps/web/src/app/**/*.{ts,tsx}', '**/*.config.{ts,mjs}', '**/*.setup.mjs', 'apps/web/codegen.ts', 'apps/web/src/proxy.ts', 'apps/web/src/**/*.d.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['**/env.ts', '**/*.test.ts', '**/*.release-test.ts', '**/*.config.{ts,mjs}', '**/*.setup.mjs', 'scripts/**', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Tests name what a fixture surely holds.
    files: ['**/*.test.ts', '**/*.test.tsx', '**/*.release-test.ts', '**/*.spec.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
