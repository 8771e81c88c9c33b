import { defineConfig } from 'vite';

/** What the host's admin panel brings along: a second copy of React or of Strapi would break it. */
const HOST = /^(?:(?:react|react-dom|react-router-dom|styled-components|react-intl)(?:\/|$)|@strapi\/)/;

/** Builds the admin half for the packed plugin; inside this repository Strapi takes its sources as they are. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'lib/admin',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    lib: { entry: 'admin/src/index.ts', formats: ['es'], fileName: 'index' },
    rollupOptions: { external: HOST, output: { entryFileNames: 'index.mjs', chunkFileNames: '[name]-[hash].mjs' } },
  },
});
