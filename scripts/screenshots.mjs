// `npm run screenshots`: takes the README's pictures of the Desk anew, in Persian and in English.
import { prepare } from './steps/prepare.mjs';
import { inRoot } from './steps/root.mjs';
import { commandOf, runNode } from './steps/run.mjs';

await prepare(['plugin', 'app', 'admin']);
const chosen = ['--selectProjects', 'browser', '--testPathPatterns', 'screenshots'];
await runNode(commandOf('jest'), chosen, { env: { NODE_ENV: 'test', SCREENSHOTS: inRoot('docs/images') } });
