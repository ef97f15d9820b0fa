import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = process.env['REMIT_API'] ?? 'http://127.0.0.1:4100';

/** Built into dist/web and served by the API; no inline script or style, so that the strict content security policy holds. */
export default defineConfig({
  root: here('.'),
  plugins: [react()],
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: here('index.html'), graphiql: here('graphiql.html') } },
  },
  server: {
    proxy: { '/graphql': { target: api, ws: true }, '/files': { target: api } },
  },
});
