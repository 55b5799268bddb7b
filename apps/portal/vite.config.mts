import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { precompress } from './build/precompress.mts';
import { withoutJsonSchema } from './build/without-json-schema.mts';

const here = path.dirname(fileURLToPath(import.meta.url));
const libs = path.resolve(here, '../../libs');

export default defineConfig({
  root: here,
  base: '/',
  resolve: { alias: [{ find: /^@hutong\/(casework|contract)$/, replacement: `${libs}/$1/src/index.ts` }] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [withoutJsonSchema(), precompress(path.join(here, 'dist'))],
  server: {
    host: '127.0.0.1',
    port: 5174,
    proxy: { '/api': `http://127.0.0.1:${process.env.PORT ?? 3000}` },
  },
  build: {
    outDir: 'dist',
    // tools/size.mjs counts by it what filing a complaint loads.
    manifest: true,
    // In-app browsers lag behind: Android WebView of 2020, iOS 14.
    target: ['chrome87', 'safari14'],
    // Nothing may be inlined as data: the content security policy stays as narrow as it is.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every page needs comes as one file, not as ten of a few hundred bytes.
        codeSplitting: {
          groups: [
            {
              name: 'every-page',
              test: /portal[\\/]src[\\/]([\w-]+|parts[\\/](facts|link|notice|page|waiting))\.tsx?$/,
            },
          ],
        },
      },
    },
  },
});
