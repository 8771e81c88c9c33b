import { transcode } from 'node:buffer';
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

/** So many UTF-16 units are written at once: a system call for each line costs more than the line. */
const ENOUGH = 1 << 16;

/** And no more than so many, which are held several times over while they are turned into bytes. */
const LARGEST = 1 << 20;

/** Prints values as lines of JSON, many with one write; what was added last is printed by `flush`. */
export class LinePrinter {
  /**
   * What has gathered, in UTF-16, as V8 alone writes UTF-8 of letters beyond Latin at a third of the speed; written over
   * again and again, as fresh memory of this size costs more than what is done in it.
   */
  private readonly units = Buffer.allocUnsafeSlow(2 * (LARGEST + 2));
  private used = 0;

  /** Adds a line, and waits while the reader of the output is behind once many have gathered. */
  add(value: unknown): Promise<void> | undefined {
    const json = JSON.stringify(value);
    if (this.used / 2 + json.length > LARGEST) return this.addLong(json);
    this.gather(json);
    this.gather('\n');
    return this.used / 2 < ENOUGH ? undefined : this.flush();
  }

  async flush(): Promise<void> {
    if (this.used === 0) return;
    const bytes = transcode(this.units.subarray(0, this.used), 'utf16le', 'utf8');
    this.used = 0;
    if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
  }

  private gather(text: string): void {
    this.used += this.units.write(text, this.used, 'utf16le');
  }

  private async addLong(json: string): Promise<void> {
    for (let from = 0, to = 0; from < json.length; from = to) {
      await this.flush();
      to = pieceEnd(json, from);
      this.gather(json.slice(from, to));
    }
    this.gather('\n');
  }
}

/** Where a piece of a long text ends that begins at `from`: never between the halves of a character. */
function pieceEnd(text: string, from: number): number {
  const end = from + LARGEST;
  if (end >= text.length) return text.length;
  return (text.charCodeAt(end - 1) & 0xfc00) === 0xd800 ? end + 1 : end;
}

/** Prints one value as a line of JSON. */
export async function printLine(value: unknown): Promise<void> {
  const printer = new LinePrinter();
  await printer.add(value);
  await printer.flush();
}

/** Says on standard error what is wrong and where; the program will end with status 1. */
export function complain(place: string, error: unknown): void {
  process.stderr.write(`${place}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
