// `npm run build`: builds the plugin, the app and the admin panel anew, whatever the stamps say.
import { prepare } from './steps/prepare.mjs';

await prepare(['plugin', 'app', 'admin'], { always: true });
