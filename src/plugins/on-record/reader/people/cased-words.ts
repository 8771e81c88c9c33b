import { isMark } from '../text/marks';
import { APART, WORD } from '../text/tokens';
import { isCapital, roleAt, runEnd } from './capital-run';
import { plainNoun, type Noun, type Source, type Stretch } from './noun';
import { AND, DOCUMENT, GIVEN, LINK, STOP, flagsAt, type Role } from './words';

/** A run of so many words is no person's name. */
const PLACED = 3;
/** No more plain words part a word of rank from its office. */
const RANKED = 3;

/** The words of a noun phrase in a script where names begin with capital letters: its office, its name, and what shows that it is neither. */
export class CasedWords {
  office: Stretch | null = null;
  name: Stretch | null = null;
  organization = false;
  thing = false;
  /** Points back by the head of an organization's name only ("the council"). */
  headed = false;
  grouped = false;
  /** The organization whose paper this is ("the trust's report"). */
  owner: Noun | null = null;
  /** Where plain words before an office began. */
  private plain = -1;

  constructor(
    private readonly source: Source,
    private readonly first: number,
    public at: number,
    private readonly limit: number,
    readonly pointed: boolean,
  ) {}

  /** Reads offices, capitalised runs and what joins them; false where there are none. */
  read(): boolean {
    const start = this.at;
    const { tokens } = this.source;
    while (this.at < this.limit && (tokens.kind[this.at] === WORD || this.inWord(this.at)) && this.word(start));
    return this.office !== null || this.name !== null || this.thing || this.grouped;
  }

  /** Takes one word or more into the phrase; false where it ends. */
  private word(start: number): boolean {
    const role = this.roleAt(this.at);
    const from = this.plain < 0 ? start : this.plain;
    if (role === 'office') this.takeOffice(from);
    else if (isCapital(this.source, this.at)) {
      if (this.office && this.office.last < this.at) return this.ownsOrganization(role);
      this.takeRun(role, this.plain < 0 ? this.at : this.plain);
    } else if (!this.joins() && !this.closesRun(role)) return this.takePlain(role, start);
    return true;
  }

  /** "the County Sheriff's Department": the office is a part of the organization's name. */
  private ownsOrganization(role: Role | undefined): boolean {
    const { tokens } = this.source;
    const owns = role === 'organization' && !this.name && isMark(tokens, this.at - 2, "’'");
    if (!owns || !this.office || this.office.last !== this.at - 2) return false;
    const { first } = this.office;
    this.office = null;
    this.at = this.linked(runEnd(this.source, this.at, this.limit));
    this.name = { first, last: this.at };
    this.organization = true;
    return true;
  }

  /** A plain word may stand before an office ("state power minister"), or show that the phrase is no name. */
  private takePlain(role: Role | undefined, start: number): boolean {
    this.headed = this.pointed && role === 'organization' && !this.name && this.endsAtHead();
    this.thing = this.thing || role === 'thing' || this.headed;
    if (this.grouped || role === 'group') this.takeGroup(role);
    if (this.stops(this.at, role)) return false;
    if (this.plain < 0) this.plain = this.name || this.office ? this.at : start;
    if (this.office) return this.goesOnToOffice();
    this.at += 1;
    return !this.thing;
  }

  /** "chief public relations officer": plain words part a word of rank from the office that it belongs to. */
  private goesOnToOffice(): boolean {
    const { tokens, grammar } = this.source;
    const { office } = this;
    if (this.name || office?.last !== this.at || !grammar.ranks.has(tokens.word[this.at - 1])) return false;
    for (let k = this.at + 1; k < this.limit && k <= this.at + RANKED; k += 1) {
      const role = this.roleAt(k);
      if (tokens.kind[k] !== WORD || this.stops(k, role)) return false;
      if (role !== 'office' && (role !== 'title' || isCapital(this.source, k))) continue;
      this.at = this.linked(k + grammar.roles.length);
      this.office = { first: office.first, last: this.at };
      return true;
    }
    return false;
  }

  /** People in general, or an organization's papers, which are its own. */
  private takeGroup(role: Role | undefined): void {
    this.grouped = true;
    if (role === 'group' && this.organization && this.name?.last === this.at) this.own();
    if (!(flagsAt(this.source.grammar, this.source.tokens, this.at) & DOCUMENT)) this.owner = null;
  }

  /** "The council said": the head of an organization's name, with no office or name to go on. */
  private endsAtHead(): boolean {
    const next = this.at + 1;
    if (next >= this.limit || isMark(this.source.tokens, next, ',')) return true;
    if (this.source.tokens.kind[next] !== WORD) return false;
    return !isCapital(this.source, next) && this.stops(next, this.roleAt(next));
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

  private stops(at: number, role: Role | undefined): boolean {
    const { tokens, grammar } = this.source;
    return (flagsAt(grammar, tokens, at) & (STOP | AND | LINK)) !== 0 || role === 'pronoun' || role === 'group';
  }

  /** An office takes in the words before its head ("state power minister") and the phrase after "of" or "for". */
  private takeOffice(from: number): void {
    const first = this.office
      ? this.office.first
      : this.name && (this.name.last === this.at || isMark(this.source.tokens, this.name.last, "’'"))
        ? this.name.first
        : Math.min(from, this.at);
    if (this.name && this.name.first >= first) this.name = null;
    this.organization = this.organization && this.name !== null;
    this.at = this.linked(this.pastBracket(this.at + this.source.grammar.roles.length));
    this.office = { first, last: this.at };
  }

  /** "the press officer (PRO)": an office's short form or its field in brackets. */
  private pastBracket(at: number): number {
    const { tokens } = this.source;
    const bracketed = isMark(tokens, at, '(') && isCapital(this.source, at + 1) && isMark(tokens, at + 2, ')');
    return bracketed && at + 3 < this.limit ? at + 3 : at;
  }

  /** "of the Emergency Department": where what an office or organization is of ends. */
  linked(from: number): number {
    const { tokens, grammar } = this.source;
    let at = from;
    while (at + 1 < this.limit && flagsAt(grammar, tokens, at) & LINK) {
      const opening = this.roleAt(at + 1) === 'pointer' ? at + 1 + grammar.roles.length : at + 1;
      let k = opening;
      while (k < this.limit && k < at + 9 && this.linksOn(k) && (k === opening || !this.opensOffice(k))) k += 1;
      if (k === opening) return at;
      at = this.beforeName(opening, k) ?? k;
    }
    return at;
  }

  /** "the member for Ireland Tom Berg", "minister for health Ann Lee": where the place or the field ends that a name follows. */
  private beforeName(from: number, to: number): number | null {
    const { tokens, grammar } = this.source;
    const placed = grammar.places.at(tokens, from, this.limit) !== undefined ? from + grammar.places.length : from;
    let end = placed > from ? placed : this.fieldEnd(from, to);
    for (let k = from + 1; end === from && k < to; k += 1) if (this.roleAt(k) === 'organization') end = k + 1;
    const last = runEnd(this.source, end, this.limit);
    const named = end > from && last - end > 1 && !isMark(tokens, last, "'’") && !this.isOrganization(end, last);
    return named ? end : null;
  }

  /** Where the fields of an office end ("for Energy and Mines"). */
  private fieldEnd(from: number, to: number): number {
    const { tokens, grammar } = this.source;
    let end = from;
    for (let k = from; k < to; k += 1) {
      if (grammar.fields.has(tokens.word[k])) end = k + 1;
      else if (!(flagsAt(grammar, tokens, k) & AND) && !isMark(tokens, k, '&,')) break;
    }
    return end;
  }

  /** "Department of Transport Commissioner Ann Berg": an office with a name after it is no part of the organization's. */
  private opensOffice(k: number): boolean {
    if (this.roleAt(k) !== 'office') return false;
    return isCapital(this.source, k) && isCapital(this.source, k + this.source.grammar.roles.length);
  }

  private linksOn(k: number): boolean {
    const { tokens, grammar } = this.source;
    if (tokens.kind[k] !== WORD) return this.inWord(k) && !this.isPossessive(k);
    const flags = flagsAt(grammar, tokens, k);
    return !(flags & (LINK | STOP)) && (!(flags & AND) || isCapital(this.source, k + 1));
  }

  /** "the Ministry of Health's plan": with no name after it, what an organization has. */
  private isPossessive(k: number): boolean {
    const { tokens } = this.source;
    const short = k + 1 < this.limit && tokens.end[k + 1] - tokens.start[k + 1] === 1;
    return short && isMark(tokens, k, "’'") && !isCapital(this.source, k + 2);
  }

  private takeRun(role: Role | undefined, from: number): void {
    const start = this.office && role === 'title' ? this.afterTitle(this.at) : this.at;
    let organization = role === 'organization' || role === 'standalone' || role === 'agency';
    this.at = this.runWithAnd(start);
    for (let k = start; k < this.at; k += 1)
      organization = organization || ORGANIZATIONS.has(this.roleAt(k)) || (k > start && this.roleAt(k) === 'thing');
    if (organization) this.at = this.linked(this.at);
    if (this.office) {
      if (!this.possessed()) this.name = { first: start, last: this.at };
      return;
    }
    this.organization = organization;
    this.name = { first: organization && from < start && isCapital(this.source, from) ? from : start, last: this.at };
  }

  /** "spokesman Lt. Tom Lee": a title between an office and its holder's name. */
  private afterTitle(at: number): number {
    const { tokens, grammar } = this.source;
    const end = at + grammar.roles.length;
    const next = isMark(tokens, end, '.') ? end + 1 : end;
    return next < this.limit && isCapital(this.source, next) ? next : at;
  }

  /** "West Riding Fire and Rescue Service": a run goes on over "and" to the word that makes it an organization's. */
  private runWithAnd(start: number): number {
    const { source, limit } = this;
    const { tokens, grammar } = source;
    const end = runEnd(source, start, limit);
    const person = flagsAt(grammar, tokens, start) & GIVEN || end - start < PLACED;
    if (person || this.office || this.isOrganization(start, end) || !(flagsAt(grammar, tokens, end) & AND)) return end;
    const next = runEnd(source, end + 1, limit);
    return next > end + 2 && this.roleAt(next - 1) === 'organization' ? next : end;
  }

  private isOrganization(first: number, last: number): boolean {
    for (let k = first; k < last; k += 1) if (ORGANIZATIONS.has(this.roleAt(k))) return true;
    return false;
  }

  private possessed(): boolean {
    return this.at < this.limit && isMark(this.source.tokens, this.at, "’'");
  }

  /** "Malaysia's", "and" between two offices. */
  private joins(): boolean {
    const { tokens, grammar } = this.source;
    if (isMark(tokens, this.at, "’'")) this.own();
    if (isMark(tokens, this.at, "’'-") && this.at + 1 < this.limit && tokens.gap[this.at] !== APART) {
      this.at += tokens.kind[this.at + 1] === WORD && tokens.gap[this.at + 1] !== APART ? 2 : 1;
      return true;
    }
    if (
      !(flagsAt(grammar, tokens, this.at) & AND) ||
      !this.office ||
      this.name ||
      this.roleAt(this.at + 1) !== 'office'
    )
      return false;
    this.at += 1;
    return true;
  }

  /** Notes the organization that stands before the apostrophe, or right before its papers ("Energy Ministry data"). */
  private own(): void {
    const { tokens, grammar } = this.source;
    const { first, at, name } = this;
    if (this.organization && name) this.owner = { ...plainNoun('organization', first, at), name };
    else if (this.pointed && !name && grammar.roles.at(tokens, at - 1, at) === 'organization')
      this.owner = { ...plainNoun('thing', first, at), name: { first, last: at }, certain: false };
  }

  private inWord(at: number): boolean {
    const { tokens } = this.source;
    return at > this.first && tokens.gap[at] !== APART && isMark(tokens, at, "’'-");
  }

  private roleAt(at: number): Role | undefined {
    return roleAt(this.source, at, this.limit);
  }
}

const ORGANIZATIONS = new Set<Role | undefined>(['organization', 'standalone', 'agency']);
