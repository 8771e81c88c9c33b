import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './root.mjs';

function filesUnder(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => filesUnder(path.join(place, entry.name)));
}

/** A fingerprint of the contents of files and folders, blind to their dates: a fresh checkout has new ones. */
export function fingerprint(places) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const file of places.flatMap((place) => filesUnder(inRoot(place))).sort()) {
    hash.update(`\0${path.relative(inRoot(), file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Whether the output carries the fingerprint of what it would be made of now. */
export const isFresh = (stampFile, print) => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === print;

/** Marks an output with the fingerprint of what it was made of. */
export function writeStamp(stampFile, print) {
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, print);
}
