import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** What the host's admin panel brings along: a second copy of React or of Strapi would break it. */
const SHARED = /^(?:(?:react|react-dom|react-router-dom|styled-components|react-intl)(?:\/|$)|@strapi\/)/;

/** Dependencies of ours that the host's own Vite bundles: fonts, which it serves, and CommonJS that fails when bundled twice. */
const LEFT_TO_HOST = /^(?:@fontsource\/|mammoth$)/;

const WORKER = 'admin/src/reading/reader.worker.ts';
const IN_SOURCE = "new URL('./reader.worker.ts', import.meta.url)";
const PLACE = '__READER_WORKER__';

/**
 * Packs the reader's worker as a module beside the others, named where it is started as in the sources: the host's own
 * Vite then bundles it. Bundled here, it would be asked for at the root of the host's site, where nothing is.
 */
const workerForTheHost = (): Plugin => ({
  name: 'worker-for-the-host',
  enforce: 'pre',
  buildStart() {
    this.emitFile({
      type: 'chunk',
      id: fileURLToPath(new URL(WORKER, import.meta.url)),
      fileName: 'reader.worker.mjs',
    });
  },
  transform(code, id) {
    if (!id.endsWith('/reading/reader.ts')) return null;
    if (!code.includes(IN_SOURCE)) throw new Error(`${id} no longer starts the worker with ${IN_SOURCE}`);
    return { code: code.replace(IN_SOURCE, `new URL(${PLACE}, import.meta.url)`), map: null };
  },
  renderChunk(code) {
    return code.includes(PLACE) ? { code: code.replace(PLACE, '"./reader.worker.mjs"'), map: null } : null;
  },
});

/** Builds the admin half for the packed plugin; inside this repository Strapi takes its sources as they are. */
export default defineConfig({
  publicDir: false,
  plugins: [workerForTheHost()],
  build: {
    outDir: 'lib/admin',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    lib: { entry: 'admin/src/index.ts', formats: ['es'], fileName: 'index' },
    rollupOptions: {
      external: [SHARED, LEFT_TO_HOST],
      output: { entryFileNames: 'index.mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
