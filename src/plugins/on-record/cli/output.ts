import { once } from 'node:events';

/** What a shell reports for a program ended by SIGPIPE. */
const BROKEN_PIPE_STATUS = 141;

/** Ends the program without a word when the reader of its output has gone, as `| head` does. */
export function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(BROKEN_PIPE_STATUS);
    throw error;
  });
}

/** Prints a value as one line of JSON, and waits while the reader of the output is behind. */
export async function printLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}

/** Says on standard error what is wrong and where; the program will end with status 1. */
export function complain(place: string, error: unknown): void {
  process.stderr.write(`${place}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
