/** How a part of the output is set off. */
export type Style = 'statement' | 'claim' | 'refused' | 'quiet' | 'wrong';

const CODES: Record<Style, string> = {
  statement: '36',
  claim: '1;32',
  refused: '33',
  quiet: '2',
  wrong: '31',
};

export type Paint = (style: Style, words: string) => string;

const plain: Paint = (_style, words) => words;
const coloured: Paint = (style, words) => (words === '' ? '' : `\u001b[${CODES[style]}m${words}\u001b[0m`);

/** Colours on a terminal, where NO_COLOR (no-color.org) does not forbid them; none in a file or a pipe. */
export function painterFor(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  const forbidden = env.NO_COLOR !== undefined && env.NO_COLOR !== '';
  return stream.isTTY === true && !forbidden && env.TERM !== 'dumb' ? coloured : plain;
}
