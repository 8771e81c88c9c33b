import { MARK_TOKEN, WORD } from '../text/tokens';
import { plainNoun, type Noun, type Source } from './noun';
import { readOfficeWords, startsDefinite } from './office-words';
import { DOCUMENT, OPENS, PREPOSITION, STOP, flagsAt } from './words';

/** Whose paper it is stands no further behind its word, in tokens. */
const OWNER = 7;
/** Words for who issued it stand no further behind it. */
const ISSUER = 20;

/** A paper, which speaks as the organization whose it is («بلاغ للمديرية», «آخر تقرير أصدرته الوزارة»), or as nobody. */
export function paperAt(source: Source, first: number, limit: number): Noun | null {
  const { tokens, grammar } = source;
  const head = paperEnd(source, first, limit);
  if (head < 0) return null;
  for (let k = head; k < limit && k < head + OWNER && tokens.kind[k] === WORD; k += 1) {
    const flags = flagsAt(grammar, tokens, k);
    const role = flags & OPENS ? grammar.roles.at(tokens, k, limit) : undefined;
    if (role === 'organization' || role === 'standalone') {
      const { end } = readOfficeWords(source, k, grammar.roles.length, limit, false);
      const kind = grammar.sames.before(tokens, k, head) === undefined ? 'organization' : 'thing';
      return { ...plainNoun(kind, k, end), first };
    }
    if (role || (flags & STOP && !(flags & PREPOSITION))) break;
  }
  return (
    issuedBy(source, first, head, limit) ?? (startsDefinite(source, head - 1) ? null : plainNoun('nobody', first, head))
  );
}

/** «التقرير الشهري … الصادر عن الهيئة»: the organization that the paper's words say issued it. */
function issuedBy(source: Source, first: number, head: number, limit: number): Noun | null {
  const { tokens, grammar } = source;
  for (let k = head; k < limit && k < head + ISSUER && tokens.kind[k] !== MARK_TOKEN; k += 1) {
    if (grammar.issuers.at(tokens, k, limit) === undefined) continue;
    const at = k + grammar.issuers.length;
    const role = grammar.roles.at(tokens, at, limit);
    if (role !== 'organization' && role !== 'standalone') return null;
    const { end } = readOfficeWords(source, at, grammar.roles.length, limit, false);
    return { ...plainNoun('organization', at, end), first };
  }
  return null;
}

/** Where the word for a paper ends, with a word such as "latest" before it; -1 where none stands. */
function paperEnd({ tokens, grammar }: Source, first: number, limit: number): number {
  const isPaper = (k: number): boolean => k < limit && (flagsAt(grammar, tokens, k) & DOCUMENT) !== 0;
  if (isPaper(first)) return first + 1;
  return flagsAt(grammar, tokens, first) === 0 && isPaper(first + 1) ? first + 2 : -1;
}
