import type { NumberGrammar } from './grammar';

/** The decimal that runs of digits with `signs` between them write, as ASCII; null for a date, a clock time or a code. */
export function decimalOf(parts: string[], signs: string[], grammar: NumberGrammar): string | null {
  const lead = signs[0];
  const alike = signs.every((sign) => sign === lead);
  const grouped = isGrouped(parts, lead);
  if (alike && grouped && (grammar.groupMarks.has(lead) || (signs.length > 1 && lead === '.'))) return parts.join('');
  if (signs.length === 1) return pointed(parts, lead, grammar);
  const point = signs[signs.length - 1];
  const whole = signs.slice(0, -1);
  if (point === lead || !isPoint(point, grammar)) return null;
  if (!whole.every((sign) => sign === lead && isGroupMark(sign, grammar))) return null;
  if (!isGrouped(parts.slice(0, -1), lead) && !parts.slice(1, -1).every((part) => part.length === 3)) return null;
  return `${parts.slice(0, -1).join('')}.${parts[parts.length - 1]}`;
}

/** "1,234,567", and "12,34,567" as India groups it. */
function isGrouped(parts: string[], lead: string): boolean {
  const last = parts.length - 1;
  if (parts[0].length > 3 || parts[0] === '0' || !last || parts[last].length !== 3) return false;
  const between = parts.slice(1, -1);
  if (between.every((part) => part.length === 3)) return true;
  return lead === ',' && parts[0].length < 3 && between.every((part) => part.length === 2);
}

function pointed(parts: string[], sign: string, grammar: NumberGrammar): string | null {
  if (!isPoint(sign, grammar) && sign !== '،') return null;
  if (sign === '/' && parts[0].length > 3) return null;
  if (!grammar.isAlone && parts[0].length > 1 && parts[0][0] === '0') return null;
  return `${parts[0]}.${parts[1]}`;
}

/** Alone, a number may have its marks as they are on the continent ("1.234,56"). */
function isPoint(sign: string, grammar: NumberGrammar): boolean {
  return grammar.decimalMarks.has(sign) || (grammar.isAlone && sign === ',');
}

function isGroupMark(sign: string, grammar: NumberGrammar): boolean {
  return grammar.groupMarks.has(sign) || (grammar.isAlone && sign === '.');
}
