import { APART, MARK_TOKEN, NUMERAL, type Tokens } from '../text/tokens';

const CLOSING = '.,;!?)"”؟';

/** Whether a clause ends at token `at`. */
export function isClosed(tokens: Tokens, at: number, limit: number): boolean {
  if (at >= limit) return at >= tokens.count || tokens.kind[at] !== NUMERAL;
  return (
    tokens.kind[at] === MARK_TOKEN &&
    CLOSING.includes(tokens.text[tokens.start[at]]) &&
    (at + 1 >= tokens.count || tokens.gap[at + 1] === APART || tokens.kind[at + 1] === MARK_TOKEN)
  );
}
