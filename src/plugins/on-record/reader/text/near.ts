/** Whether two words differ by one letter: changed, left out, added, or two of them in each other's place. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === right[1] + right[0]);
}

/** Whether a word is another cut short: its first and last letter, and some of those between in their order ("Mohd", "Wm"). */
export function isContraction(short: string, long: string): boolean {
  if (short.length < 2 || long.length < short.length + 2) return false;
  if (short[0] !== long[0] || short[short.length - 1] !== long[long.length - 1]) return false;
  let found = 0;
  for (const letter of long) if (letter === short[found]) found += 1;
  return found === short.length;
}
