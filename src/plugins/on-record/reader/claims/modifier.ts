import type { Tokens } from '../text/tokens';
import type { Modifier } from '../types';
import type { ClaimGrammar } from './grammar';

export interface ModifierRead {
  first: number;
  last: number;
  modifier: Modifier;
}

/** Words such as «مبلغ» that may stand between a modifier and its number. */
const MOST_CARRIERS = 2;

/** The modifier right before token `at`, words like «مبلغ» in between passed over. */
export function modifierBefore(
  tokens: Tokens,
  at: number,
  floor: number,
  grammar: ClaimGrammar,
): ModifierRead | undefined {
  let i = at;
  for (let passed = 0; passed <= MOST_CARRIERS; passed += 1) {
    const modifier = grammar.modifierBefore.before(tokens, i, floor);
    if (modifier === 'exactly') return undefined;
    if (modifier) return { first: i - grammar.modifierBefore.length, last: i, modifier };
    if (!grammar.carriers.before(tokens, i, floor)) return undefined;
    i -= grammar.carriers.length;
  }
  return undefined;
}

/** The modifier right after an amount («۵۰ نفر و بیشتر», "or more"). */
export function modifierAfter(
  tokens: Tokens,
  at: number,
  limit: number,
  grammar: ClaimGrammar,
): ModifierRead | undefined {
  const modifier = grammar.modifierAfter.at(tokens, at, limit);
  return modifier && { first: at, last: at + grammar.modifierAfter.length, modifier };
}
