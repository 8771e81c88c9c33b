// `npm run check`: types and lint of everything, without the tests.
import { check } from './steps/checks.mjs';
import { prepare } from './steps/prepare.mjs';

await prepare(['plugin', 'app'], { always: true });
await check();
