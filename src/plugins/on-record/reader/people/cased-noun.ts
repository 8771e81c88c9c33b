import { isComma, isMark } from '../text/marks';
import { APART, WORD } from '../text/tokens';
import { plainNoun, type Noun, type Source, type Stretch } from './noun';
import { AND, GIVEN, LINK, OPENS, PARTICLE, STOP, flagsAt, type Role } from './words';

/** No noun phrase before a verb of saying is longer, in tokens. */
const LONGEST = 30;

/** Reads the noun that begins at a token, in a script where names begin with capital letters. */
export function casedNounAt(source: Source, first: number, limit: number): Noun | null {
  if (first >= limit || source.tokens.kind[first] !== WORD) return null;
  return new CasedReader(source, first, Math.min(limit, first + LONGEST)).read();
}

class CasedReader {
  private at: number;
  private office: Stretch | null = null;
  private name: Stretch | null = null;
  private organization = false;
  private thing = false;
  private grouped = false;

  constructor(private readonly source: Source, private readonly first: number, private readonly limit: number) {
    this.at = first;
  }

  read(): Noun | null {
    const role = this.role(this.at);
    const { length } = this.source.grammar.roles;
    if (role === 'pronoun' || role === 'thing') return plainNoun(role, this.first, this.at + length);
    if (role === 'group') return plainNoun('nobody', this.first, this.group(this.at + length));
    const indefinite = role === 'indefinite';
    if (indefinite || role === 'pointer') this.at += length;
    const titled = this.titles();
    const start = this.at;
    if (!this.words(start)) return null;
    if (!titled) this.apposition(start);
    return this.noun(start, indefinite, titled);
  }

  private role(at: number): Role | undefined {
    const { tokens, grammar } = this.source;
    return flagsAt(grammar, tokens, at) & OPENS ? grammar.roles.at(tokens, at, this.limit) : undefined;
  }

  private titles(): boolean {
    const before = this.at;
    while (this.role(this.at) === 'title') {
      this.at += this.source.grammar.roles.length;
      if (isMark(this.source.tokens, this.at, '.')) this.at += 1;
    }
    return this.at > before;
  }

  /** Reads the words of the phrase: offices, capitalised runs and what joins them; false where there are none. */
  private words(start: number): boolean {
    const { tokens } = this.source;
    let plain = -1;
    while (this.at < this.limit && (tokens.kind[this.at] === WORD || this.inWord(this.at))) {
      const role = this.role(this.at);
      if (role === 'office') this.takeOffice(plain < 0 ? start : plain);
      else if (isCapital(this.source, this.at)) {
        if (this.office && this.office.last < this.at && !this.follows(this.office.last)) break;
        this.takeRun(role, plain < 0 ? this.at : plain);
      } else if (!this.joins()) {
        if (this.closesRun(role)) continue;
        if (role === 'thing') this.thing = true;
        if (role === 'group') this.grouped = true;
        if (this.stops(role)) break;
        if (plain < 0) plain = this.name || this.office ? this.at : start;
        if (this.office) break;
        this.at += 1;
        if (this.thing) break;
      }
    }
    return this.office !== null || this.name !== null || this.thing || this.grouped;
  }

  /** "Chicago police": a plain word that makes an organization of the name before it. */
  private closesRun(role: Role | undefined): boolean {
    if (!this.name || this.office || this.name.last !== this.at || (role !== 'organization' && role !== 'standalone')) return false;
    this.at = this.linked(this.at + this.source.grammar.roles.length);
    this.name = { first: this.name.first, last: this.at };
    this.organization = true;
    return true;
  }

  private stops(role: Role | undefined): boolean {
    const { tokens, grammar } = this.source;
    return (flagsAt(grammar, tokens, this.at) & (STOP | AND | LINK)) !== 0 || role === 'pronoun' || role === 'group';
  }

  private follows(last: number): boolean {
    return this.at === last;
  }

  /** An office takes in the words before its head ("state power minister") and the phrase after "of" or "for". */
  private takeOffice(from: number): void {
    const first = this.office ? this.office.first : this.name && this.name.last === this.at ? this.name.first : Math.min(from, this.at);
    if (this.name && this.name.first >= first) this.name = null;
    this.organization = this.organization && this.name !== null;
    this.at += this.source.grammar.roles.length;
    this.at = this.linked(this.at);
    this.office = { first, last: this.at };
  }

  /** "of the Emergency Department": what an office or organization is of. */
  private linked(from: number): number {
    const { tokens, grammar } = this.source;
    let at = from;
    while (at + 1 < this.limit && flagsAt(grammar, tokens, at) & LINK) {
      const opening = this.role(at + 1) === 'pointer' ? at + 1 + grammar.roles.length : at + 1;
      let k = opening;
      while (k < this.limit && (tokens.kind[k] === WORD || (isMark(tokens, k, '’\'-') && tokens.gap[k] !== APART)) && !(flagsAt(grammar, tokens, k) & (LINK | STOP)) && k < at + 9) {
        if (flagsAt(grammar, tokens, k) & AND && !isCapital(this.source, k + 1)) break;
        k += 1;
      }
      if (k === opening) return at;
      at = k;
    }
    return at;
  }

  private takeRun(role: Role | undefined, from: number): void {
    const start = this.at;
    let organization = role === 'organization' || role === 'standalone' || role === 'agency';
    this.at = this.runEnd(start);
    for (let k = start; k < this.at; k += 1) organization = organization || ORGANIZATIONS.has(this.role(k)) || (k > start && this.role(k) === 'thing');
    if (organization) this.at = this.linked(this.at);
    if (this.office) {
      if (!this.possessed(start)) this.name = { first: start, last: this.at };
      return;
    }
    this.organization = organization;
    this.name = { first: organization && from < start && isCapital(this.source, from) ? from : start, last: this.at };
  }

  /** A run of capitalised words, with particles, initials and hyphens between; it ends where an office begins. */
  private runEnd(from: number): number {
    const { tokens, grammar } = this.source;
    let k = from;
    while (k < this.limit) {
      if (isCapital(this.source, k) && (k === from || this.role(k) !== 'office')) k += 1;
      else if (k > from && flagsAt(grammar, tokens, k) & PARTICLE && isCapital(this.source, k + 1)) k += 1;
      else if (k > from && isMark(tokens, k, '.') && tokens.end[k - 1] - tokens.start[k - 1] === 1) k += 1;
      else if (k > from && isMark(tokens, k, '-’\'&') && k + 1 < this.limit && tokens.gap[k] !== APART && tokens.gap[k + 1] !== APART && tokens.kind[k + 1] === WORD && tokens.end[k + 1] - tokens.start[k + 1] > 1) k += 2;
      else if (k > from && isMark(tokens, k, '&') && isCapital(this.source, k + 1)) k += 2;
      else break;
    }
    return k;
  }

  private possessed(start: number): boolean {
    return this.at < this.limit && isMark(this.source.tokens, this.at, '’\'') && start >= 0;
  }

  /** "Malaysia's", "and" between two offices. */
  private joins(): boolean {
    const { tokens, grammar } = this.source;
    if (isMark(tokens, this.at, '’\'-') && this.at + 1 < this.limit && tokens.gap[this.at] !== APART) {
      this.at += tokens.kind[this.at + 1] === WORD && tokens.gap[this.at + 1] !== APART ? 2 : 1;
      return true;
    }
    if (!(flagsAt(grammar, tokens, this.at) & AND) || !this.office || this.name || this.role(this.at + 1) !== 'office') return false;
    this.at += 1;
    return true;
  }

  private inWord(at: number): boolean {
    const { tokens } = this.source;
    return at > this.first && tokens.gap[at] !== APART && isMark(tokens, at, '’\'-');
  }

  /** What stands beside the name between commas: its office, or the name of an office's holder. */
  private apposition(start: number): void {
    const { tokens } = this.source;
    if (!isComma(tokens, this.at) || this.at + 1 >= this.limit) return;
    let at = this.at + 1;
    if (this.name && !this.office && !this.organization) {
      const article = this.role(at);
      if (article === 'pointer' || article === 'indefinite') at += this.source.grammar.roles.length;
      const beside = new CasedReader(this.source, at, this.limit);
      if (tokens.kind[at] !== WORD || !beside.words(at) || !beside.office || beside.name) return;
      this.office = beside.office;
      this.at = beside.at;
    } else if (this.office && !this.name && isCapital(this.source, at) && start >= 0) {
      const last = this.runEnd(at);
      if (last - at < 2 || (last < this.limit && !isComma(tokens, last) && last !== this.limit)) return;
      this.name = { first: at, last };
      this.at = last;
    }
  }

  private group(from: number): number {
    return this.linked(from);
  }

  private noun(start: number, indefinite: boolean, titled: boolean): Noun | null {
    const { first, name, office } = this;
    const named = Math.max(name?.last ?? 0, office?.last ?? 0);
    const last = named && !this.grouped && !this.thing ? named : this.at;
    const { tokens, grammar } = this.source;
    if (this.grouped && !office) return plainNoun('nobody', first, this.linked(last + 1));
    if (this.thing && !office && !indefinite) return plainNoun('thing', first, last);
    if (name && !this.organization) {
      if (indefinite && !office) return plainNoun('nobody', first, last);
      const given = (flagsAt(grammar, tokens, name.first) & GIVEN) !== 0;
      return { kind: 'person', first, last, name, office, certain: titled || office !== null || (given && name.last - name.first > 1) };
    }
    if (office && !name) return indefinite ? plainNoun('nobody', first, last) : { ...plainNoun('office', start, last), first, office };
    if (name) return { ...plainNoun('organization', first, last), name };
    return plainNoun('nobody', first, last);
  }
}

const ORGANIZATIONS = new Set<Role | undefined>(['organization', 'standalone', 'agency']);

function isCapital(source: Source, at: number): boolean {
  const { tokens } = source;
  if (at >= tokens.count || tokens.kind[at] !== WORD) return false;
  const sign = tokens.text[tokens.start[at]];
  return sign !== sign.toLowerCase() && !(flagsAt(source.grammar, tokens, at) & STOP);
}
