/** Import rules of the house. Each message says what to do instead. */
const lib = (name) => `^libs/${name}/`;
const test = '\\.(spec|int-spec|e2e-spec|web-spec)\\.tsx?$';

/** Libs of ours that a lib may import besides `structure`. */
const MAY_IMPORT = {
  structure: [],
  workbook: ['structure'],
  language: ['structure'],
  overlaps: ['structure', 'language'],
  gaps: ['structure'],
  reviews: ['structure'],
  proposals: ['structure', 'overlaps', 'gaps'],
  'local-neo4j': [],
  store: ['structure', 'workbook', 'overlaps', 'gaps', 'reviews'],
};

const layers = Object.entries(MAY_IMPORT).map(([name, allowed]) => ({
  name: `${name}-imports`,
  severity: 'error',
  comment: `libs/${name} may import ${allowed.length ? allowed.join(', ') : 'none of our libs'}. Move the shared part down, or let the app bring both together.`,
  from: { path: lib(name), pathNot: test },
  to: { path: '^(libs|apps)/', pathNot: [name, ...allowed].map(lib) },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle means a wrong boundary: put what both need into a third file.',
      from: {},
      to: { circular: true },
    },
    ...layers,
    {
      name: 'libs-by-their-index',
      severity: 'error',
      comment: 'Import a lib as @remit/<lib>; export from its index what others need.',
      from: { path: '^(apps|test|bench)/' },
      to: { path: '^libs/[^/]+/src/(?!index\\.(ts|mjs)$)' },
    },
    {
      name: 'libs-by-their-index-among-libs',
      severity: 'error',
      comment: 'Import a lib as @remit/<lib>; export from its index what others need.',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/src/(?!index\\.(ts|mjs)$)', pathNot: '^libs/$1/' },
    },
    {
      name: 'only-store-knows-neo4j',
      severity: 'error',
      comment: 'Ask libs/store for a reader or writer instead of talking to Neo4j.',
      from: { pathNot: ['^libs/store/', '^test/', '^bench/'] },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'nest-and-graphql-in-the-api',
      severity: 'error',
      comment: 'Libs are plain functions; wire them up in apps/api.',
      from: { path: '^libs/' },
      to: { path: 'node_modules/(@nestjs|graphql|@apollo)/' },
    },
    {
      name: 'cytoscape-in-the-map-canvas',
      severity: 'error',
      comment: 'Use <MapCanvas>; only apps/web/src/map-canvas draws with Cytoscape.',
      from: { pathNot: ['^apps/web/src/map-canvas/', '^bench/'] },
      to: { path: 'node_modules/cytoscape/' },
    },
    {
      name: 'web-imports-no-lib',
      severity: 'error',
      comment: "The web's contract is schema.graphql: ask the API for it.",
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps/api|apps/cli)/' },
    },
    {
      name: 'web-tasks-stand-alone',
      severity: 'error',
      comment: 'Tasks of the web do not import each other: share through ui, graphql or map-canvas.',
      from: { path: '^apps/web/src/(explore|body|home|overlaps|gaps|proposals|followup|data)/' },
      to: {
        path: '^apps/web/src/(explore|body|home|overlaps|gaps|proposals|followup|data)/',
        pathNot: '^apps/web/src/$1/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)generated/', '^dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
