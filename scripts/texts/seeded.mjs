/** A source of chance that gives the same to the same seed (Mulberry32), and what the makers of texts ask of it. */
export class Seeded {
  constructor(seed) {
    this.state = seed >>> 0;
  }

  /** Evenly spread from 0 to 1, the 1 excluded. */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, but not with, `end`. */
  below(end) {
    return Math.floor(this.next() * end);
  }

  /** A whole number from `least` to `most`. */
  between(least, most) {
    return least + this.below(most - least + 1);
  }

  one(list) {
    return list[this.below(list.length)];
  }

  /** True so often, as a share of 1. */
  chance(share) {
    return this.next() < share;
  }
}

/** A seed made of two numbers, so that each article of each run has one of its own. */
export function seedOf(run, number) {
  let mixed = Math.imul(run ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return Math.imul(mixed, 0x27d4eb2f) >>> 0;
}
