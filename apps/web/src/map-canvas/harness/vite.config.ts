import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds or serves the map on its own. Not part of the product's build. */
export default defineConfig({
  root: here('.'),
  plugins: [react()],
  build: {
    outDir: process.env['HARNESS_OUT'] ?? here('../../../../../dist/map-harness'),
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: { input: { harness: here('harness.html') } },
  },
});
