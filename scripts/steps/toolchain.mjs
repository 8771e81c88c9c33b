import { spawnSync } from 'node:child_process';

const TOOLS = ['python3', 'make', 'g++'];

const missing = () => TOOLS.filter((tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status !== 0);

/** What this machine lacks to compile the SQLite driver, and how to get it. */
export function toolchainAdvice() {
  const lacking = missing();
  if (lacking.length === 0) return 'python3, make and g++ are all here, so see the messages above for the cause.';
  return [
    `The SQLite driver is compiled on this machine, and these tools are missing: ${lacking.join(', ')}. Install them:`,
    '  Debian, Ubuntu:  sudo apt-get install python3 make g++',
    '  Fedora:          sudo dnf install python3 make gcc-c++',
    '  macOS:           xcode-select --install',
  ].join('\n');
}
