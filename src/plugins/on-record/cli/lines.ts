const LINE_FEED = 0x0a;

/** A text of 5 MB is a long one; a line beyond this is no article, and holding it would cost memory without end. */
const LONGEST_LINE = 64 * 1024 * 1024;

export interface Line {
  /** Counted from 1. */
  number: number;
  /** null where the line is longer than any that can be held. */
  bytes: Buffer | null;
  /** How many bytes of the stream were taken up to and with this line. */
  taken: number;
}

/** Gathers the pieces of one line, and lets go of them when they grow beyond measure. */
class Gathering {
  private pieces: Buffer[] = [];
  length = 0;

  add(piece: Buffer): void {
    this.length += piece.length;
    if (this.length > LONGEST_LINE) this.pieces = [];
    else this.pieces.push(piece);
  }

  take(): Buffer | null {
    const whole = this.pieces.length === 1 ? this.pieces[0] : Buffer.concat(this.pieces);
    const bytes = this.length > LONGEST_LINE ? null : whole;
    this.pieces = [];
    this.length = 0;
    return bytes;
  }
}

/** The lines of a stream of bytes one by one, asking for more only when the last one has been dealt with. */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  for await (const lines of batchesOf(stream)) yield* lines;
}

/** The lines of a stream of bytes as they come: those that each piece of it completes. */
export async function* batchesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Line[]> {
  const gathering = new Gathering();
  let number = 0;
  let taken = 0;
  for await (const chunk of stream) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      gathering.add(chunk.subarray(start, end));
      taken += end + 1 - start;
      start = end + 1;
      lines.push({ number: ++number, bytes: gathering.take(), taken });
    }
    gathering.add(chunk.subarray(start));
    taken += chunk.length - start;
    if (lines.length > 0) yield lines;
  }
  if (gathering.length > 0) yield [{ number: ++number, bytes: gathering.take(), taken }];
}
