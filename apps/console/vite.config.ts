import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressAssets } from './build/compress-assets';

const library = (name: string) => fileURLToPath(new URL(`../../libs/${name}/src/index.ts`, import.meta.url));

export default defineConfig(({ command }) => {
  // Whatever the shell says: with what React has for developers the pages would be a third larger, and slower.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    base: '/console/',
    plugins: [react(), compressAssets()],
    resolve: {
      alias: {
        '@hutong/casework': library('casework'),
        '@hutong/contract': library('contract'),
      },
      dedupe: ['react', 'react-dom', '@mui/material', '@tanstack/react-query'],
    },
    server: { host: '127.0.0.1', port: 5174, proxy: { '/api': 'http://127.0.0.1:3000' } },
    build: {
      outDir: 'dist',
      // What each page loads, for tools/size.mjs; a folder with a dot is not served.
      manifest: true,
      sourcemap: false,
      // Data addresses would need img-src data: in the policy; a file costs one request.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 900,
      rolldownOptions: {
        // Making a schema does nothing else: what a page does not check need not be loaded with it.
        treeshake: { moduleSideEffects: [{ test: /libs\/(contract|casework)\/src\//, sideEffects: false }] },
        // Together, so that schemas are told not to make code out of text before the first of them is made.
        output: {
          codeSplitting: { groups: [{ name: 'schemas', test: /node_modules\/zod\/|src\/no-eval/ }] },
        },
      },
    },
  };
});
