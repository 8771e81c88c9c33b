import type { Hit } from './cues';
import type { Frame, Page } from './frame';

/** Reads the sentence `[from, to)` cue by cue; how a cue's subject and content stand to it is the language's word order. */
export abstract class SentenceReader {
  protected readonly frames: Frame[] = [];
  /** Where words that no frame has taken begin. */
  protected floor: number;

  constructor(
    protected readonly page: Page,
    protected readonly from: number,
    protected readonly to: number,
    protected readonly hits: Hit[],
  ) {
    this.floor = from;
  }

  /** The acts of speaking in this sentence, in reading order. */
  run(): Frame[] {
    this.hits.forEach((hit, i) => {
      if (hit.first >= this.floor) this.read(hit, i);
    });
    return this.frames;
  }

  /** Reads a cue that no frame has taken. */
  protected abstract read(hit: Hit, i: number): void;

  protected get last(): Frame | undefined {
    return this.frames[this.frames.length - 1];
  }
}
