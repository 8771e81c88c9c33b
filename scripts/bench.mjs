// `npm run bench`: how many articles a second each way of storing takes, all in one run. `npm run bench -- 200` stores
// that many each way (the Document Service a tenth of it, being slow).
import { prepare } from './steps/prepare.mjs';
import { runNode } from './steps/run.mjs';

await prepare(['plugin', 'app']);
await runNode('scripts/bench/storing.mjs', process.argv.slice(2));
