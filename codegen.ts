import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the web's operations, made from the SDL beside the resolvers. `npm run check` compares them. */
const config: CodegenConfig = {
  schema: ['apps/api/src/*/*.graphql'],
  documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/graphql/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'apps/web/src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        importExtension: '.js',
        scalars: { ID: 'string', Date: 'string', PartialDate: 'string' },
      },
    },
  },
};

export default config;
