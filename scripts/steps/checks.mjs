import { commandOf, runNode } from './run.mjs';
import { step } from './step.mjs';

const PROJECTS = ['tsconfig.tests.json', 'src/plugins/on-record/admin', 'src/admin'];

async function types() {
  for (const project of PROJECTS) await runNode(commandOf('typescript', 'tsc'), ['--noEmit', '-p', project]);
}

async function lint() {
  await runNode(commandOf('eslint'), [
    '.',
    '--max-warnings=0',
    '--cache',
    '--cache-location=node_modules/.cache/eslint/',
  ]);
  await runNode(commandOf('prettier'), ['--check', '--log-level=warn', '--cache', '.']);
}

/** Checks types and style of everything that compiling the plugin and the app has not checked already. */
export async function check() {
  await step('Checking types', { act: types, mend: 'The messages above name the file and the line.' });
  await step('Checking style', { act: lint, mend: 'Formatting is mended by "npm run format".' });
}
