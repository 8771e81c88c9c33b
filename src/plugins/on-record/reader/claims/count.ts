import { compare, negated, ONE, ZERO } from '../numbers/exact';
import type { NumberGrammar } from '../numbers/grammar';
import type { NumberRead } from '../numbers/number';
import { MARK_TOKEN, NUMERAL, type Tokens } from '../text/tokens';

/** A number that counts things: nothing is counted below zero or in thousandths. */
export function asCount(tokens: Tokens, number: NumberRead, numbers: NumberGrammar): NumberRead {
  return ungrouped(tokens, unsigned(tokens, number), numbers);
}

/** «-دو سرباز»: the hyphen before it is the mark of a list. */
function unsigned(tokens: Tokens, number: NumberRead): NumberRead {
  if (compare(number.value, ZERO) >= 0 || tokens.kind[number.first] !== MARK_TOKEN) return number;
  return { ...number, first: number.first + 1, value: negated(number.value), count: negated(number.count) };
}

/** «12.000»: with nothing counted, noughts after a point are thousands. */
export function asThousands(tokens: Tokens, number: NumberRead, numbers: NumberGrammar): NumberRead {
  return tokens.text.startsWith('.000', tokens.end[number.first]) ? ungrouped(tokens, number, numbers) : number;
}

/** «54.108 مسافر»: three digits after a point are thousands. */
function ungrouped(tokens: Tokens, number: NumberRead, numbers: NumberGrammar): NumberRead {
  const { first, value } = number;
  if (!numbers.words.pointGroups || value.places !== 3 || compare(number.scale, ONE) !== 0) return number;
  if (tokens.kind[first] !== NUMERAL || tokens.text[tokens.end[first]] === '٫') return number;
  const whole = { digits: value.digits, places: 0 };
  return { ...number, value: whole, count: whole };
}
