// `npm start` runs this first: everything the app needs, and nothing that is there already.
import { prepare } from './steps/prepare.mjs';

await prepare(['plugin', 'app', 'admin']);
