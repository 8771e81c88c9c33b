import { spawn, type SpawnOptions } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';

export const BIN = path.resolve(__dirname, '../../src/plugins/on-record/bin/on-record.js');

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command as a user would, with this on its standard input. */
export async function runCli(
  args: string[],
  input: string | Buffer = '',
  options: SpawnOptions = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [BIN, ...args], { ...options, stdio: 'pipe' });
  child.stdin.on('error', () => undefined); // It may end before it has taken all its input.
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, stdout, stderr };
}

/** The JSON values on the lines of an output. */
export const jsonLines = (output: string): Array<Record<string, unknown>> =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
