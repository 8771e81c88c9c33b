import { SingleBar } from 'cli-progress';

/** How an import stands. */
export interface Tally {
  stored: number;
  known: number;
  failed: number;
}

export interface Progress {
  /** Shows how many bytes of the input are done. */
  show(bytes: number, tally: Tally): void;
  /** Makes way for a message on standard error. */
  interrupt(say: () => void): void;
  end(): void;
}

const QUIET_TIME = 5_000;
const FORMAT = '{bar} {percentage}% | stored {stored}, already there {known}, failed {failed} | {eta_formatted} to go';

/** A tally in words. */
export const inWords = ({ stored, known, failed }: Tally): string =>
  `stored ${stored}, already there ${known}, failed ${failed}`;

function bar(total: number): Progress {
  const shown = new SingleBar({ format: FORMAT, stream: process.stderr, hideCursor: true });
  shown.start(Math.max(total, 1), 0, { stored: 0, known: 0, failed: 0 });
  return {
    show: (bytes, tally) => shown.update(bytes, { ...tally }),
    interrupt(say) {
      process.stderr.write('\r\u001b[K');
      say();
    },
    end: () => shown.stop(),
  };
}

function lines(total: number): Progress {
  let next = Date.now() + QUIET_TIME;
  return {
    show(bytes, tally) {
      if (Date.now() < next) return;
      next = Date.now() + QUIET_TIME;
      process.stderr.write(`${Math.floor((100 * bytes) / Math.max(total, 1))}%: ${inWords(tally)}\n`);
    },
    interrupt: (say) => say(),
    end: () => undefined,
  };
}

/** A bar on a terminal; a line now and then in a log. */
export const progressOver = (total: number): Progress => (process.stderr.isTTY ? bar(total) : lines(total));
