/** Longest title made from a text. */
const LONGEST = 120;

/** A title for an untitled article: its first line, cut at a word when it is long. */
export function titleOf(body: string): string {
  const line = body
    .trimStart()
    .split(/\r\n|\r|\n/, 1)[0]
    .trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).trimEnd().replace(/[\ud800-\udbff]$/, '')}…`;
}
