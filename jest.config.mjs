/** Three sizes of test: unit (no services), integration (real Neo4j), browser (built web + real API + real Neo4j). */
const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: !tsx, tsx },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      keepClassNames: true,
    },
  },
];

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: { '^@remit/([^/]+)$': '<rootDir>/libs/$1/src/index.ts', '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFiles: ['reflect-metadata', '<rootDir>/test/support/property-seed.mjs'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.remit'],
};
const withNeo4j = {
  globalSetup: '<rootDir>/test/support/neo4j-setup.mjs',
  globalTeardown: '<rootDir>/test/support/neo4j-teardown.mjs',
};

export default {
  // For a machine with other work: a test that hangs ends, a slow one does not fail.
  testTimeout: 300_000,
  testSequencer: '<rootDir>/test/support/sequencer.mjs',
  coverageProvider: 'v8',
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs,bench,test}/**/*.spec.{ts,tsx}'] },
    {
      ...shared,
      ...withNeo4j,
      displayName: 'integration',
      testMatch: ['<rootDir>/{apps,libs,test}/**/*.int-spec.ts', '<rootDir>/test/e2e/**/*.e2e-spec.ts'],
    },
    { ...shared, ...withNeo4j, displayName: 'browser', testMatch: ['<rootDir>/test/web/**/*.web-spec.ts'] },
  ],
};
