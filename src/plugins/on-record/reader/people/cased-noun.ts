import { isComma, isMark } from '../text/marks';
import { APART, WORD } from '../text/tokens';
import { plainNoun, type Noun, type Source, type Stretch } from './noun';
import { isCapital, roleAt, runEnd } from './capital-run';
import { AND, GIVEN, LINK, STOP, flagsAt, type Role } from './words';

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
  /** Where plain words before an office began. */
  private plain = -1;

  constructor(
    private readonly source: Source,
    private readonly first: number,
    private readonly limit: number,
  ) {
    this.at = first;
  }

  read(): Noun | null {
    const role = this.role(this.at);
    const { length } = this.source.grammar.roles;
    if (role === 'pronoun' || role === 'thing') return plainNoun(role, this.first, this.at + length);
    if (role === 'group') return plainNoun('nobody', this.first, this.linked(this.at + length));
    const indefinite = role === 'indefinite';
    if (indefinite || role === 'pointer') this.at += length;
    const titled = this.titles();
    const start = this.at;
    if (!this.words(start)) return null;
    if (!titled) this.apposition();
    return this.noun(start, indefinite, titled);
  }

  private role(at: number): Role | undefined {
    return roleAt(this.source, at, this.limit);
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
    while (this.at < this.limit && (tokens.kind[this.at] === WORD || this.inWord(this.at)) && this.word(start));
    return this.office !== null || this.name !== null || this.thing || this.grouped;
  }

  /** Takes one word or more into the phrase; false where it ends. */
  private word(start: number): boolean {
    const role = this.role(this.at);
    const from = this.plain < 0 ? start : this.plain;
    if (role === 'office') this.takeOffice(from);
    else if (isCapital(this.source, this.at)) {
      if (this.office && this.office.last < this.at) return false;
      this.takeRun(role, this.plain < 0 ? this.at : this.plain);
    } else if (!this.joins() && !this.closesRun(role)) return this.takePlain(role, start);
    return true;
  }

  /** A plain word may stand before an office ("state power minister"), or show that the phrase is no name. */
  private takePlain(role: Role | undefined, start: number): boolean {
    this.thing = this.thing || role === 'thing';
    this.grouped = this.grouped || role === 'group';
    if (this.stops(role)) return false;
    if (this.plain < 0) this.plain = this.name || this.office ? this.at : start;
    if (this.office) return false;
    this.at += 1;
    return !this.thing;
  }

  /** "Chicago police": a plain word that makes an organization of the name before it. */
  private closesRun(role: Role | undefined): boolean {
    if (!this.name || this.office || this.name.last !== this.at || (role !== 'organization' && role !== 'standalone'))
      return false;
    this.at = this.linked(this.at + this.source.grammar.roles.length);
    this.name = { first: this.name.first, last: this.at };
    this.organization = true;
    return true;
  }

  private stops(role: Role | undefined): boolean {
    const { tokens, grammar } = this.source;
    return (flagsAt(grammar, tokens, this.at) & (STOP | AND | LINK)) !== 0 || role === 'pronoun' || role === 'group';
  }

  /** An office takes in the words before its head ("state power minister") and the phrase after "of" or "for". */
  private takeOffice(from: number): void {
    const first = this.office
      ? this.office.first
      : this.name && this.name.last === this.at
        ? this.name.first
        : Math.min(from, this.at);
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
      while (k < this.limit && k < at + 9 && this.linksOn(k)) k += 1;
      if (k === opening) return at;
      at = k;
    }
    return at;
  }

  private linksOn(k: number): boolean {
    const { tokens, grammar } = this.source;
    if (tokens.kind[k] !== WORD) return this.inWord(k);
    const flags = flagsAt(grammar, tokens, k);
    return !(flags & (LINK | STOP)) && (!(flags & AND) || isCapital(this.source, k + 1));
  }

  private takeRun(role: Role | undefined, from: number): void {
    const start = this.at;
    let organization = role === 'organization' || role === 'standalone' || role === 'agency';
    this.at = runEnd(this.source, start, this.limit);
    for (let k = start; k < this.at; k += 1)
      organization = organization || ORGANIZATIONS.has(this.role(k)) || (k > start && this.role(k) === 'thing');
    if (organization) this.at = this.linked(this.at);
    if (this.office) {
      if (!this.possessed()) this.name = { first: start, last: this.at };
      return;
    }
    this.organization = organization;
    this.name = { first: organization && from < start && isCapital(this.source, from) ? from : start, last: this.at };
  }

  private possessed(): boolean {
    return this.at < this.limit && isMark(this.source.tokens, this.at, "’'");
  }

  /** "Malaysia's", "and" between two offices. */
  private joins(): boolean {
    const { tokens, grammar } = this.source;
    if (isMark(tokens, this.at, "’'-") && this.at + 1 < this.limit && tokens.gap[this.at] !== APART) {
      this.at += tokens.kind[this.at + 1] === WORD && tokens.gap[this.at + 1] !== APART ? 2 : 1;
      return true;
    }
    if (!(flagsAt(grammar, tokens, this.at) & AND) || !this.office || this.name || this.role(this.at + 1) !== 'office')
      return false;
    this.at += 1;
    return true;
  }

  private inWord(at: number): boolean {
    const { tokens } = this.source;
    return at > this.first && tokens.gap[at] !== APART && isMark(tokens, at, "’'-");
  }

  /** What stands beside the name between commas: its office, or the name of an office's holder. */
  private apposition(): void {
    if (!isComma(this.source.tokens, this.at) || this.at + 1 >= this.limit) return;
    if (this.name && !this.office && !this.organization) this.officeBeside(this.at + 1);
    else if (this.office && !this.name) this.nameBeside(this.at + 1);
  }

  private officeBeside(comma: number): void {
    const article = this.role(comma);
    const at = article === 'pointer' || article === 'indefinite' ? comma + this.source.grammar.roles.length : comma;
    const beside = new CasedReader(this.source, at, this.limit);
    if (this.source.tokens.kind[at] !== WORD || !beside.words(at) || !beside.office || beside.name) return;
    this.office = beside.office;
    this.at = beside.at;
  }

  private nameBeside(at: number): void {
    const last = runEnd(this.source, at, this.limit);
    if (last - at < 2 || (last < this.limit && !isComma(this.source.tokens, last))) return;
    this.name = { first: at, last };
    this.at = last;
  }

  private noun(start: number, indefinite: boolean, titled: boolean): Noun {
    const { first, name, office } = this;
    const last = this.lastOf();
    if (this.grouped && !office) return plainNoun('nobody', first, this.linked(last + 1));
    if (indefinite && (!office || !name)) return plainNoun('nobody', first, last);
    if (this.thing && !office) return plainNoun('thing', first, last);
    if (name) return this.named(name, last, titled);
    return office ? { ...plainNoun('office', start, last), first, office } : plainNoun('nobody', first, last);
  }

  private named(name: Stretch, last: number, titled: boolean): Noun {
    const { first, office } = this;
    if (this.organization) return { ...plainNoun('organization', first, last), name };
    return { kind: 'person', first, last, name, office, certain: titled || office !== null || this.isGiven(name) };
  }

  private lastOf(): number {
    const named = Math.max(this.name ? this.name.last : 0, this.office ? this.office.last : 0);
    return named && !this.grouped && !this.thing ? named : this.at;
  }

  private isGiven({ first, last }: Stretch): boolean {
    const { tokens, grammar } = this.source;
    return last - first > 1 && (flagsAt(grammar, tokens, first) & GIVEN) !== 0;
  }
}

const ORGANIZATIONS = new Set<Role | undefined>(['organization', 'standalone', 'agency']);
