const MOST_TRIALS = 4000;

/** The smallest part of a text found that still fails: pieces are left out, large ones first, while it does. */
export function shrink(text, fails) {
  let trials = 0;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < text.length && trials < MOST_TRIALS; ) {
      const shorter = text.slice(0, at) + text.slice(at + size);
      trials += 1;
      if (fails(shorter)) text = shorter;
      else at += size;
    }
  }
  return text;
}
