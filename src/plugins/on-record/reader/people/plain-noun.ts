import { isComma, isDash, isMark } from '../text/marks';
import { APART, WORD, type Tokens } from '../text/tokens';
import { plainNoun, type Noun, type Source } from './noun';
import { readOfficeWords, startsDefinite } from './office-words';
import { paperAt } from './paper';
import { isCommon, nameEnd, standsBetweenCommas } from './plain-name';
import { quotedName } from './quoted-name';
import { AND, COMMON, GIVEN, OPENS, PARTICLE, PREPOSITION, STOP, flagsAt, type Role } from './words';

/** A title cut short has no more letters. */
const CUT_SHORT = 2;
/** A title after an adjunct of an office stands no further, in tokens. */
const ADJUNCT = 12;

/** Reads the noun that begins at a token, in a script where names have no capital letters. */
export function plainNounAt(source: Source, first: number, limit: number): Noun | null {
  const { tokens, grammar } = source;
  if (first >= limit) return null;
  if (tokens.kind[first] !== WORD) return quotedName(source, first, limit);
  const flags = flagsAt(grammar, tokens, first);
  const paper = paperAt(source, first, limit);
  if (paper) return paper;
  const role = flags & OPENS ? grammar.roles.at(tokens, first, limit) : undefined;
  const { length } = grammar.roles;
  if (!role || role === 'title') return personAt(source, first, limit);
  if (
    length &&
    first + length < tokens.count &&
    tokens.gap[first + length] !== APART &&
    tokens.kind[first + length] === WORD
  )
    return personAt(source, first, limit);
  return nounOf(source, role, first, length, limit);
}

function nounOf(source: Source, role: Role, first: number, length: number, limit: number): Noun | null {
  switch (role) {
    case 'pronoun':
    case 'thing':
      return plainNoun(role, first, first + length);
    case 'group':
      return surnameOf(source, first, length, limit) ?? plainNoun('nobody', first, first + length);
    case 'pointer':
      return pointed(source, first, length, limit);
    case 'indefinite':
      return indefinite(source, first, length, limit);
    case 'office':
      return officeAt(source, first, length, limit);
    default:
      return plainNoun('organization', first, readOfficeWords(source, first, length, limit, false).end);
  }
}

/** «این نماینده مجلس»: points back to a person, «این سازمان» to an organization. */
function pointed(source: Source, first: number, length: number, limit: number): Noun | null {
  const { roles } = source.grammar;
  const role = roles.at(source.tokens, first + length, limit);
  const head = roles.length;
  if (role === 'group') return plainNoun('nobody', first, first + length + head);
  if (role !== 'office' && role !== 'organization' && role !== 'standalone') return null;
  const { end } = readOfficeWords(source, first + length, head, limit, false);
  return plainNoun(role === 'office' ? 'pronoun' : 'thing', first, end);
}

function indefinite(source: Source, first: number, length: number, limit: number): Noun | null {
  const { roles } = source.grammar;
  const role = roles.at(source.tokens, first + length, limit);
  const head = roles.length;
  if (role === 'office') {
    const noun = officeAt(source, first + length, head, limit);
    return { ...noun, first };
  }
  const { end } = nameEnd(source, first + length, limit);
  return end > first + length ? plainNoun('nobody', first, end) : null;
}

function officeAt(source: Source, first: number, length: number, limit: number): Noun {
  const { tokens } = source;
  const { end, name } = readOfficeWords(source, first, length, limit, true);
  const surname = surnameAt(source, first, length, limit, end);
  if (surname) return surname;
  const office = { first, last: end };
  const start = name >= 0 ? name : Math.max(besideAt(source, end, limit), titledBehind(source, end, limit));
  const titled = end === first + 1 && startsDefinite(source, first);
  const person = start < 0 ? null : titled ? personAt(source, start, limit) : nameAt(source, start, limit);
  if (!person?.name) return plainNoun(isAnybodys(source, first, end) ? 'nobody' : 'office', first, end);
  const certain = !titled || opensName(source, start);
  return { ...person, first, last: closed(tokens, end, person.last), office: person.office ?? office, certain };
}

/** «متحدث باسم الشرطة»: with no article, an office that many may hold. */
function isAnybodys({ tokens, grammar }: Source, first: number, end: number): boolean {
  return grammar.anybody.at(tokens, first, end) !== undefined;
}

/** Where the name of an office's holder begins after a comma or bracket at `end`; -1 where none does. */
function besideAt(source: Source, end: number, limit: number): number {
  const at = end + 1;
  if (!parts(source.tokens, end) || at >= limit) return -1;
  const opens = opensName(source, at) && nameAt(source, at, limit)?.certain;
  return opens || (isComma(source.tokens, end) && standsBetweenCommas(source, at, limit)) ? at : -1;
}

/** «وزير البيئة في الحكومة السابقة الدكتور …»: a titled name after an adjunct of the office; -1 where none stands. */
function titledBehind(source: Source, end: number, limit: number): number {
  const { tokens, grammar } = source;
  if (end >= limit || !(flagsAt(grammar, tokens, end) & PREPOSITION)) return -1;
  for (let k = end + 1; k < limit && k < end + ADJUNCT; k += 1) {
    if (tokens.kind[k] !== WORD) return besideAt(source, k, limit);
    const flags = flagsAt(grammar, tokens, k);
    if (flags & (STOP | AND | GIVEN)) return -1;
    const role = flags & OPENS ? grammar.roles.at(tokens, k, limit) : undefined;
    if (role === 'title') return flagsAt(grammar, tokens, k - 1) & PREPOSITION ? -1 : k;
    if (role === 'office') return -1;
  }
  return -1;
}

/** A comma, a dash or a bracket stands between a name and the office beside it. */
function parts(tokens: Tokens, at: number): boolean {
  return isComma(tokens, at) || isDash(tokens, at) || isMark(tokens, at, '(');
}

/** The end of what stands beside a noun, with the bracket that closes it. */
function closed(tokens: Tokens, open: number, end: number): number {
  return isMark(tokens, open, '(') && isMark(tokens, end, ')') ? end + 1 : end;
}

/** Somebody known by a surname that is a word for people («کشاورز»). */
function surnameOf(source: Source, first: number, length: number, limit: number): Noun | null {
  const name = { first, last: first + length };
  const alone = name.last >= limit || endsNoun(source, name.last);
  return alone && source.knows(name) ? { ...plainNoun('person', first, name.last), name } : null;
}

function endsNoun({ tokens, grammar }: Source, at: number): boolean {
  return tokens.kind[at] !== WORD || (flagsAt(grammar, tokens, at) & STOP) !== 0;
}

/** Somebody known by a surname that is an office's word («دبیر»), when nothing follows that the office could be of. */
function surnameAt(source: Source, first: number, length: number, limit: number, end: number): Noun | null {
  const name = { first, last: first + length };
  const heads = end > name.last && source.grammar.roles.at(source.tokens, name.last, limit) === 'office';
  if ((end > name.last && !heads) || !source.knows(name)) return null;
  const person = { ...plainNoun('person', first, name.last), name };
  return heads ? { ...person, last: end, office: { first: name.last, last: end } } : person;
}

function opensName(source: Source, at: number): boolean {
  const flags = flagsAt(source.grammar, source.tokens, at);
  return (flags & (GIVEN | PARTICLE)) !== 0 || source.grammar.roles.at(source.tokens, at, at + 4) === 'title';
}

/** A name with the office that may follow it, with or without a comma between. */
function personAt(source: Source, first: number, limit: number): Noun | null {
  const { tokens, grammar } = source;
  const person = nameAt(source, first, limit);
  if (!person?.name) return titledOffice(source, first, limit);
  const at = parts(tokens, person.last) ? person.last + 1 : person.last;
  if (at >= limit || grammar.roles.at(tokens, at, limit) !== 'office') return person;
  const { end } = readOfficeWords(source, at, grammar.roles.length, limit, false);
  return { ...person, last: closed(tokens, person.last, end), office: { first: at, last: end } };
}

/** «آقای رئیس جمهور»: a title, then an office and no name. */
function titledOffice(source: Source, first: number, limit: number): Noun | null {
  const at = skipTitles(source, first, limit);
  if (at === first || source.grammar.roles.at(source.tokens, at, limit) !== 'office') return null;
  return officeAt(source, at, source.grammar.roles.length, limit);
}

function nameAt(source: Source, first: number, limit: number): Noun | null {
  const { tokens, grammar } = source;
  const start = skipTitles(source, first, limit);
  if (start >= limit) return null;
  if (tokens.kind[start] !== WORD) return titledQuotation(source, first, start, limit);
  const whole = nameEnd(source, start, limit);
  const { words } = whole;
  const end = start > first ? beforeCommon(source, start, whole.end) : whole.end;
  if (end === start || (start > first && isCommon(source, start) && !(words === 1 && standsAlone(source, end, limit))))
    return null;
  const flags = flagsAt(grammar, tokens, start);
  const given = (flags & (GIVEN | PARTICLE)) !== 0 && !(flags & COMMON) && words > 1;
  const described = given ? -1 : givenBehind(source, start, end);
  if (described > 0) return describedName(first, start, described, end);
  return {
    kind: 'person',
    first,
    last: end,
    name: { first: start, last: end },
    office: null,
    certain: start > first || given,
  };
}

/** A name in quotation marks, with the titles before them («دکتر «ژان مارتن»»). */
function titledQuotation(source: Source, first: number, start: number, limit: number): Noun | null {
  const quoted = quotedName(source, start, limit);
  if (!quoted || start === first) return quoted;
  return quoted.kind === 'person' ? { ...quoted, first, certain: true } : null;
}

/** After a title, a plain noun with nothing of its phrase behind it can only be a surname («دکتر کار گفت»). */
function standsAlone({ tokens, grammar }: Source, end: number, limit: number): boolean {
  if (grammar.definite.length) return false;
  return end >= limit || isComma(tokens, end) || (flagsAt(grammar, tokens, end) & STOP) !== 0;
}

/** Where a given name begins behind a definite noun that says what somebody is («مؤلف المسرحية نزار سالم»); -1 where none does. */
function givenBehind(source: Source, start: number, end: number): number {
  const { tokens, grammar } = source;
  let word = start;
  for (let k = start + 1; k + 1 < end; k += 1) {
    if (tokens.gap[k] !== APART) continue;
    if (flagsAt(grammar, tokens, k) & GIVEN && startsDefinite(source, word)) return k;
    word = k;
  }
  return -1;
}

function describedName(first: number, start: number, name: number, last: number): Noun {
  return {
    kind: 'person',
    first,
    last,
    name: { first: name, last },
    office: { first: start, last: name },
    certain: true,
  };
}

/** After a title and a name («سرهنگ مرادی ارزش …»), the first word that no name holds ends it. */
function beforeCommon(source: Source, start: number, end: number): number {
  for (let k = start + 1; k < end; k += 1) if (source.tokens.gap[k] === APART && isCommon(source, k)) return k;
  return end;
}

/** «د.», «أ.د.»: a title cut short, with its stop. */
function isShortened(tokens: Tokens, at: number, next: number): boolean {
  return next === at + 1 && tokens.end[at] - tokens.start[at] <= CUT_SHORT && isMark(tokens, next, '.');
}

function skipTitles(source: Source, first: number, limit: number): number {
  const { tokens, grammar } = source;
  let at = first;
  while (at < limit && tokens.kind[at] === WORD && grammar.roles.at(tokens, at, limit) === 'title') {
    const next = at + grammar.roles.length;
    if (next < limit && tokens.kind[next] === WORD && tokens.gap[next] !== APART) break;
    at = isShortened(tokens, at, next) ? next + 1 : next;
  }
  return at;
}
