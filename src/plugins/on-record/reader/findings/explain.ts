import type Decimal from 'decimal.js';
import type { Explanations } from '../languages/unit-words';

/** Fills a sentence of a language with amounts. */
export function explained(sentence: string, amounts: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => amounts[name] ?? place);
}

/** A decimal in a language's digits and marks, thousands grouped. */
export function inDigits(value: Decimal | string, words: Explanations): string {
  const [whole, part] = (typeof value === 'string' ? value : value.toFixed()).split('.');
  let out = '';
  for (let i = 0; i < whole.length; i += 1) {
    out += digit(whole[i], words);
    const left = whole.length - 1 - i;
    if (left > 0 && left % 3 === 0 && whole[i] !== '-') out += words.group;
  }
  return part ? out + words.point + Array.from(part, (sign) => digit(sign, words)).join('') : out;
}

function digit(sign: string, words: Explanations): string {
  return sign >= '0' && sign <= '9' ? words.digits[Number(sign)] : sign;
}
