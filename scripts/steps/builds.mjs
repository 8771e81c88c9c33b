import { readdirSync, rmSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { commandOf, runNode } from './run.mjs';
import { fingerprint, isFresh, writeStamp } from './stamp.mjs';
import { step } from './step.mjs';

const PLUGIN = 'src/plugins/on-record';
const SHARED = ['package.json', 'package-lock.json', `${PLUGIN}/package.json`];
const tsc = (project) => runNode(commandOf('typescript', 'tsc'), ['-p', project]);

/** The app's own half of src/; the admin panel and the plugin are built apart. */
const appSources = () =>
  readdirSync(inRoot('src'))
    .filter((name) => !['admin', 'plugins'].includes(name))
    .map((name) => `src/${name}`);

/** What is built, of which sources, and where its stamp lies: inside the output, so that both vanish together. */
const BUILDS = {
  plugin: {
    title: 'Compiling the plugin',
    sources: [...['reader', 'shared', 'server', 'cli', 'tsconfig.json'].map((part) => `${PLUGIN}/${part}`), ...SHARED],
    stamp: `${PLUGIN}/lib/.stamp`,
    act: () => tsc(PLUGIN),
  },
  app: {
    title: 'Compiling the app',
    sources: [...appSources(), 'config', 'database/migrations', 'tsconfig.json', ...SHARED],
    stamp: 'dist/.stamp',
    act: () => {
      // `strapi develop` removes the output but not the record of it, and tsc would believe the record.
      rmSync(inRoot('dist/.tsbuildinfo'), { force: true });
      return tsc('.');
    },
  },
  admin: {
    title: 'Building the admin panel (about a minute)',
    sources: ['src/admin', 'config', `${PLUGIN}/admin`, `${PLUGIN}/reader`, `${PLUGIN}/shared`, ...SHARED],
    stamp: 'dist/build/.stamp',
    act: () => runNode(commandOf('@strapi/strapi', 'strapi'), ['build'], { env: { NODE_ENV: 'production' } }),
  },
};

/** Builds the named parts (plugin, app, admin) whose sources have changed since they were last built. */
export async function build(names, { always = false } = {}) {
  for (const { title, sources, stamp, act } of names.map((name) => BUILDS[name])) {
    const print = fingerprint(sources);
    if (!always && isFresh(inRoot(stamp), print)) continue;
    rmSync(inRoot(stamp), { force: true });
    await step(title, {
      act,
      mend: 'The messages above name the file and the line. Mend it and run the same command again.',
    });
    writeStamp(inRoot(stamp), print);
  }
}

/** Takes the stamp off a part that something else is about to write, so that it is built anew the next time. */
export const forget = (name) => rmSync(inRoot(BUILDS[name].stamp), { force: true });
