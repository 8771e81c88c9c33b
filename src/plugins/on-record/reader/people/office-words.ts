import { isComma, isMark } from '../text/marks';
import { APART, NUMERAL, TOUCHING, WORD, type Tokens } from '../text/tokens';
import { nameEnd, nameFollows } from './plain-name';
import type { Source } from './noun';
import {
  AND,
  COMMON,
  CONNECTS,
  GIVEN,
  NAMESAKE,
  OBJECT,
  OPENS,
  PARTICLE,
  PREPOSITION,
  STOP,
  flagsAt,
  type Role,
} from './words';

/** Where the words of an office or organization end, and where a name begins inside them (-1: nowhere). */
export interface OfficeWords {
  end: number;
  name: number;
}

/** No office is longer, in tokens. */
const LONGEST = 48;
/** No list of fields in an office's name is longer, in tokens. */
const LIST_REACH = 16;

/** Reads on from the head of an office or organization to where its noun phrase ends or a person's name begins. */
export function readOfficeWords(
  source: Source,
  first: number,
  head: number,
  limit: number,
  named: boolean,
): OfficeWords {
  return new OfficeReader(source, first, first + head, Math.min(limit, first + LONGEST), named).run();
}

class OfficeReader {
  private readonly tokens: Tokens;
  private posting: boolean;
  private definite = false;
  private name = -1;
  private readonly head: number;

  constructor(
    private readonly source: Source,
    private readonly first: number,
    private at: number,
    private limit: number,
    private readonly named: boolean,
  ) {
    this.tokens = source.tokens;
    this.head = at;
    this.posting = source.grammar.postings.at(this.tokens, first, limit) !== undefined;
    this.definite = at === first + 1 && startsDefinite(source, first);
  }

  run(): OfficeWords {
    while (this.at < this.limit) {
      const step = this.step();
      if (!step) break;
      this.at += step;
    }
    return { end: this.at, name: this.name };
  }

  /** How many tokens further the phrase goes; 0 at its end. */
  private step(): number {
    const { tokens, at } = this;
    if (tokens.kind[at] === NUMERAL) return flagsAt(this.source.grammar, this.tokens, at - 1) & NAMESAKE ? 1 : 0;
    if (tokens.kind[at] !== WORD) return this.mark();
    return tokens.gap[at] === APART ? this.word() : 1;
  }

  private mark(): number {
    const { tokens, at, limit } = this;
    if (isComma(tokens, at)) return !this.isWhole(at) && this.listGoesOn(at) ? 1 : 0;
    if (isMark(tokens, at, '(')) return this.blessing(at + 1);
    if (isMark(tokens, at, '/')) return this.joinsTwoNames(at) ? 1 : 0;
    if (!isMark(tokens, at, '«"“')) return 0;
    if (this.named && flagsAt(this.source.grammar, tokens, at + 1) & GIVEN) return this.found(at + 1);
    for (let k = at + 1; k < limit && k < at + 6; k += 1) if (isMark(tokens, k, '»"”')) return k + 1 - at;
    return 0;
  }

  /** «پلیس، …»: an organization whose name is its head alone has no fields to list. */
  private isWhole(at: number): boolean {
    return at === this.head && this.source.grammar.roles.at(this.tokens, this.first, at) === 'standalone';
  }

  /** «وزارت صحت/بهداشت»: a stroke with no space joins two names of one thing. */
  private joinsTwoNames(stroke: number): boolean {
    const { tokens, limit } = this;
    const next = stroke + 1;
    const tight = tokens.gap[stroke] === TOUCHING && next < limit && tokens.gap[next] === TOUCHING;
    if (!tight || tokens.kind[next] !== WORD) return false;
    const { grammar } = this.source;
    if (flagsAt(grammar, tokens, next) & STOP || grammar.places.at(tokens, next, limit)) return false;
    return grammar.roles.at(tokens, next, limit) === undefined;
  }

  /** «بنیاد امام (ره) گیلان»: a blessing in brackets after a holy name inside the office's. */
  private blessing(at: number): number {
    const { tokens, limit } = this;
    const { blessings } = this.source.grammar;
    if (blessings.at(tokens, at, limit) === undefined) return 0;
    return isMark(tokens, at + blessings.length, ')') ? blessings.length + 2 : 0;
  }

  private word(): number {
    const { tokens, at, limit } = this;
    const { grammar } = this.source;
    const flags = flagsAt(grammar, tokens, at);
    const role = flags & OPENS ? grammar.roles.at(tokens, at, limit) : undefined;
    if (role === 'office') return grammar.roles.length;
    if (role && ENDING.has(role)) return this.ends(role);
    if (this.named && nameFollows(this.source, at, limit, this.definite)) return this.found(at);
    if (flags & AND) return this.joins(at + 1) ? 1 : 0;
    if (flags & STOP) return this.posted(flags) ? 1 : 0;
    if (flags & CONNECTS && grammar.connectors.at(tokens, at, limit) !== undefined) return 0;
    if (this.beginsNext(flags)) return 0;
    this.noteDefinite(flags);
    return flags & OPENS ? this.place() : 1;
  }

  private beginsNext(flags: number): boolean {
    return this.isNextPhrase(flags) || this.isNextNoun(flags);
  }

  /** After a definite noun, an indefinite one with nothing written on to it that ties it begins the next phrase. */
  private isNextPhrase(flags: number): boolean {
    const { tokens, at } = this;
    const { grammar } = this.source;
    if (!this.definite || !grammar.definite.length || flags & (AND | PREPOSITION | GIVEN | PARTICLE | OPENS))
      return false;
    if (tokens.end[at] - tokens.start[at] < 3 || startsDefinite(this.source, at)) return false;
    if (flagsAt(grammar, tokens, at - 1) & (AND | PREPOSITION)) return false;
    return !grammar.attached.has(tokens.text[tokens.start[at]]) && grammar.roles.before(tokens, at, at - 1) !== 'title';
  }

  /** A plain noun with its article after a definite noun is no adjective of it: the next phrase begins. */
  private isNextNoun(flags: number): boolean {
    const { tokens, at, limit } = this;
    const { grammar } = this.source;
    if (!this.definite || !grammar.definite.length || !startsDefinite(this.source, at)) return false;
    if (flagsAt(grammar, tokens, at - 1) & (AND | PREPOSITION)) return false;
    const stem = at + 1 < limit && tokens.gap[at + 1] === TOUCHING ? flagsAt(grammar, tokens, at + 1) : 0;
    return ((flags | stem) & COMMON) !== 0;
  }

  private noteDefinite(flags: number): void {
    this.definite = !(flags & PREPOSITION) && startsDefinite(this.source, this.at);
  }

  /** Over a title and the name after it that a thing is called by. */
  private titledThing(): number {
    const { roles, definite } = this.source.grammar;
    if (!definite.length) return 0;
    const next = this.at + roles.length;
    const named =
      next < this.limit &&
      this.tokens.kind[next] === WORD &&
      !(flagsAt(this.source.grammar, this.tokens, next) & (STOP | AND | PREPOSITION));
    return named ? roles.length + 1 : roles.length;
  }

  /** A title begins the holder's name; after the word for a thing, or in an organization's name, it goes on with it («مركز الملك سلمان»). */
  private ends(role: Role): number {
    if (role !== 'title') return 0;
    const { grammar } = this.source;
    const namesake =
      (flagsAt(grammar, this.tokens, this.at - 1) & NAMESAKE) !== 0 ||
      grammar.revered.at(this.tokens, this.at, this.limit) !== undefined;
    if (!this.named || namesake) return this.titledThing();
    return this.found(this.at);
  }

  private found(at: number): number {
    this.name = at;
    return 0;
  }

  private posted(flags: number): boolean {
    const { tokens, at, limit } = this;
    const { places, seats } = this.source.grammar;
    if (!this.posting || !(flags & PREPOSITION)) return false;
    if (seats.at(tokens, at + 1, limit) === undefined && places.at(tokens, at + 1, limit) === undefined) return false;
    this.posting = false;
    return true;
  }

  private place(): number {
    const { tokens, at, limit } = this;
    const { places } = this.source.grammar;
    if (places.at(tokens, at, limit) === undefined) return 1;
    const { length } = places;
    const after = at + length;
    if (this.named && after < limit && unknownName(this.source, after, limit)) {
      this.at = after;
      return this.found(after);
    }
    if (this.runsOut(after)) this.limit = after;
    return length;
  }

  /** Where nouns show that they are definite, an indefinite one after a place begins another phrase. */
  private runsOut(after: number): boolean {
    const { tokens, limit } = this;
    const { grammar } = this.source;
    if (!grammar.definite.length || after >= limit || tokens.kind[after] !== WORD || tokens.gap[after] !== APART)
      return false;
    const goesOn = AND | PREPOSITION | GIVEN | PARTICLE | OPENS;
    return !(flagsAt(grammar, tokens, after) & goesOn) && !startsDefinite(this.source, after);
  }

  /** "and" goes on to another field of the office, not to another person. */
  private joins(next: number): boolean {
    const { tokens, limit } = this;
    if (next >= limit || tokens.kind[next] !== WORD) return false;
    const { grammar } = this.source;
    const flags = flagsAt(grammar, tokens, next);
    if (flags & STOP) return false;
    const role = flags & OPENS ? grammar.roles.at(tokens, next, limit) : undefined;
    return !(role && ENDING.has(role)) && !(flags & GIVEN && nameEnd(this.source, next, limit).words > 1);
  }

  /** A comma inside «صنعت، معدن و تجارت»: a few plain nouns, then "and". */
  private listGoesOn(comma: number): boolean {
    const { tokens, limit } = this;
    const { grammar } = this.source;
    const reach = Math.min(limit, comma + LIST_REACH);
    for (let k = comma + 1; k < reach; k += 1) {
      if (isComma(tokens, k) && k > comma + 1) continue;
      const flags = tokens.kind[k] === WORD ? flagsAt(grammar, tokens, k) : STOP;
      if (flags & AND) return k > comma + 1 && this.joins(k + 1);
      const after = tokens.gap[k] === APART && isComma(tokens, k - 1);
      if (flags & STOP || (after && flags & (OPENS | GIVEN) && this.opensNoun(k, flags))) return false;
    }
    return false;
  }

  private opensNoun(at: number, flags: number): boolean {
    if (flags & GIVEN) return true;
    const role = this.source.grammar.roles.at(this.tokens, at, this.limit);
    return role !== undefined && role !== 'organization' && role !== 'standalone';
  }
}

const ENDING = new Set<Role>(['title', 'pronoun', 'pointer', 'indefinite', 'thing']);

/** Whether the noun at a token shows that it is definite. */
export function startsDefinite(source: Source, at: number): boolean {
  const { tokens } = source;
  const { definite } = source.grammar;
  return definite.some((prefix) => tokens.text.startsWith(prefix, tokens.start[at]));
}

/** After a place, two to four words that no list knows can only be a name. */
function unknownName(source: Source, at: number, limit: number): boolean {
  const { end, words } = nameEnd(source, at, limit);
  if (
    startsDefinite(source, at) ||
    words < 2 ||
    words > 4 ||
    (end < limit && !endsPhrase(source, end)) ||
    flagsAt(source.grammar, source.tokens, end) & OBJECT
  )
    return false;
  for (let k = at; k < end; k += 1)
    if (flagsAt(source.grammar, source.tokens, k) & (NAMESAKE | OPENS | COMMON)) return false;
  return true;
}

function endsPhrase(source: Source, at: number): boolean {
  return source.tokens.kind[at] !== WORD || (flagsAt(source.grammar, source.tokens, at) & STOP) !== 0;
}
