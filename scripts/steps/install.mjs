import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { runNpm } from './run.mjs';
import { step } from './step.mjs';
import { toolchainAdvice } from './toolchain.mjs';

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether what lies in node_modules is what the lockfile asks for, version by version. */
function installed() {
  const record = inRoot('node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const present = packagesIn(record);
  return Object.entries(packagesIn(inRoot('package-lock.json'))).every(
    ([place, wanted]) =>
      !place.includes('node_modules/') || wanted.optional || present[place]?.version === wanted.version,
  );
}

/** Installs the packages of the lockfile unless they are there already. */
export async function installPackages() {
  if (installed()) return;
  await step('Installing packages (one to three minutes: the database driver is compiled here)', {
    // Building needs TypeScript and types, which NODE_ENV=production would leave out.
    act: () => runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']),
    mend: () => `${toolchainAdvice()}\nThen run the same command again; it goes on where it stopped.`,
  });
}
