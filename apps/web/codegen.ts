import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of every document of the portal, from the SDL of the composed graph; `npm run codegen -w @sequela/web`. */
const config: CodegenConfig = {
  schema: '../../packages/schema/sdl/api.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/graphql/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: { useTypeImports: true, enumsAsTypes: true, avoidOptionals: false, skipTypename: true, scalars: { ID: 'string' } },
    },
  },
};

export default config;
