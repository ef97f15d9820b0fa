import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = process.env['REMIT_API'] ?? 'http://127.0.0.1:4100';

/** GraphiQL's style sheet carries fonts inside; the content security policy takes files only, and system fonts do. */
const withoutInlineFonts: Plugin = {
  name: 'without-inline-fonts',
  enforce: 'pre',
  transform: (code, id) =>
    /graphiql\/dist\/style\.css/.test(id) ? code.replaceAll(/@font-face\s*{[^}]*url\(["']?data:[^}]*}/g, '') : null,
};

/** Built into dist/web and served by the API; no inline script or style, so that the strict content security policy holds. */
export default defineConfig({
  root: here('.'),
  plugins: [withoutInlineFonts, react()],
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 4_000,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: here('index.html'), graphiql: here('graphiql.html') },
      // GraphiQL marks modules for a compiler that is not used here.
      checks: { moduleLevelDirective: false },
    },
  },
  server: {
    proxy: { '/graphql': { target: api, ws: true }, '/files': { target: api } },
  },
});
