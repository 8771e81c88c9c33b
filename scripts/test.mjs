// `npm test`: set-up, types, lint, tests. With arguments (`npm test -- reader`) it goes straight to those tests.
import { check } from './steps/checks.mjs';
import { prepare } from './steps/prepare.mjs';
import { commandOf, runNode } from './steps/run.mjs';
import { step } from './steps/step.mjs';

const chosen = process.argv.slice(2);
const projects = chosen.some((argument) => argument.startsWith('--selectProjects'))
  ? []
  : ['--selectProjects', 'unit', 'sqlite', 'postgres', 'browser'];

await prepare(['plugin', 'app', 'admin']);
if (chosen.length === 0) await check();
await step('Running the tests', {
  act: () => runNode(commandOf('jest'), [...chosen, ...projects], { env: { NODE_ENV: 'test' } }),
});
