import { times } from '../numbers/exact';
import type { NumberRead } from '../numbers/number';
import type { NumberGrammar } from '../numbers/grammar';
import { scaleAt } from '../numbers/scale';
import { isMark } from '../text/marks';
import { APART, NUMERAL, WORD, type Tokens } from '../text/tokens';

/** «(8) فرق», «(147) ألف زائر», «/105/ أطنان»: digits in brackets or between strokes, with the scale after them, before what they count. */
export function unbracketed(tokens: Tokens, number: NumberRead, limit: number, numbers: NumberGrammar): NumberRead {
  const { first, last, value } = number;
  const at = last + 1;
  if (!numbers.words.bracketed || first === 0 || at >= limit || tokens.kind[first] !== NUMERAL) return number;
  if (!isEnclosed(tokens, first - 1, last) || tokens.kind[at] !== WORD || tokens.gap[at] !== APART) return number;
  const open = { ...number, first: first - 1 };
  const scale = scaleAt(tokens, at, limit, numbers);
  if (!scale) return { ...open, last: at };
  return {
    ...open,
    last: at + numbers.atoms.length,
    value: times(value, scale.value),
    scale: scale.value,
    marked: true,
  };
}

function isEnclosed(tokens: Tokens, before: number, after: number): boolean {
  if (isMark(tokens, before, '(')) return isMark(tokens, after, ')');
  return (
    isMark(tokens, before, '/') && isMark(tokens, after, '/') && (before === 0 || tokens.kind[before - 1] !== NUMERAL)
  );
}
