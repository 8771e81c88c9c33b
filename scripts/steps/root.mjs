import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the app. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A path inside the app. */
export const inRoot = (...parts) => path.join(root, ...parts);
