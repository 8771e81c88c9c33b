import { isComma, isMark } from '../text/marks';
import { APART, WORD } from '../text/tokens';
import { isCapital, roleAt, runEnd } from './capital-run';
import { CasedWords } from './cased-words';
import { plainNoun, type Noun, type Source, type Stretch } from './noun';
import { GIVEN, LINK, flagsAt, type Role } from './words';

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
    const owner = role === 'thing' && this.isOwner(this.at + length);
    if (role === 'pronoun' || (role === 'thing' && !owner && !this.isNamed(this.at + length)))
      return plainNoun(role, this.first, this.at + length);
    const indefinite = role === 'indefinite';
    const pointed = role === 'pointer' || role === 'thing';
    if (owner) this.at += length + 2;
    else if (indefinite || role === 'pointer') this.at += length;
    else if (role === 'thing') this.at += 1;
    const titled = this.titles();
    const start = this.at;
    const words = new CasedWords(this.source, this.first, start, this.limit, pointed);
    if (role === 'group') return plainNoun('nobody', this.first, words.linked(this.at + length));
    if (!words.read()) return null;
    ({ at: this.at, office: this.office, name: this.name } = words);
    if (!titled) this.apposition(words.organization);
    return this.noun(words, start, indefinite, titled);
  }

  /** "the Ministry of Health": a name, though "the ministry" alone points back to one. */
  private isNamed(end: number): boolean {
    const { tokens, grammar } = this.source;
    return isCapital(this.source, end - 1) && (flagsAt(grammar, tokens, end) & LINK) !== 0;
  }

  /** "the company's chief executive": what an office belongs to. */
  private isOwner(end: number): boolean {
    const { tokens } = this.source;
    return (
      isMark(tokens, end, "’'") && tokens.gap[end] !== APART && end + 2 < this.limit && this.role(end + 2) === 'office'
    );
  }

  private role(at: number): Role | undefined {
    return roleAt(this.source, at, this.limit);
  }

  private titles(): boolean {
    const before = this.at;
    this.at = this.afterTitles(before);
    return this.at > before;
  }

  private afterTitles(from: number): number {
    let at = isCapital(this.source, from) && this.isShortTitle(from + 1) ? from + 1 : from;
    while (this.role(at) === 'title') {
      at += this.source.grammar.roles.length;
      if (isMark(this.source.tokens, at, '.')) at += 1;
    }
    return at;
  }

  /** "State Sen. Ann Berg": a title with its full stop goes on with the word before it. */
  private isShortTitle(at: number): boolean {
    const { tokens, grammar } = this.source;
    return this.role(at) === 'title' && isMark(tokens, at + grammar.roles.length, '.') && tokens.gap[at] === APART;
  }

  /** What stands beside the name between commas: its office, or the name of an office's holder. */
  private apposition(organization: boolean): void {
    if (!isComma(this.source.tokens, this.at) || this.at + 1 >= this.limit) return;
    if (this.name && !this.office && !organization && !this.isPlace(this.name)) this.officeBeside(this.at + 1);
    else if (this.office && !this.name) this.nameBeside(this.at + 1);
  }

  /** "In Tarn, the minister said": a place holds no office. */
  private isPlace({ first, last }: Stretch): boolean {
    const { tokens, grammar } = this.source;
    return grammar.places.at(tokens, first, last) !== undefined && grammar.places.length === last - first;
  }

  private officeBeside(comma: number): void {
    const article = this.role(comma);
    const at = article === 'pointer' || article === 'indefinite' ? comma + this.source.grammar.roles.length : comma;
    const beside = new CasedWords(this.source, at, at, this.limit, false);
    if (this.source.tokens.kind[at] !== WORD || !beside.read() || !beside.office || beside.name) return;
    this.office = beside.office;
    this.at = beside.at;
  }

  private nameBeside(from: number): void {
    const at = this.afterTitles(from);
    const last = runEnd(this.source, at, this.limit);
    if (last - at < (at > from ? 1 : 2) || (last < this.limit && !isMark(this.source.tokens, last, ',.!?;–—'))) return;
    this.name = { first: at, last };
    this.at = last;
  }

  private noun(words: CasedWords, start: number, indefinite: boolean, titled: boolean): Noun {
    const { first, name, office } = this;
    const last = this.lastOf(words);
    if (words.grouped && !office) return this.group(words, last);
    if (indefinite && (!office || !name)) return plainNoun('nobody', first, last);
    if (words.thing && !office) return { ...plainNoun('thing', first, last), certain: !words.headed };
    if (name) return this.named(words.organization, name, last, titled);
    if (office && words.pointed && this.isClass(office)) return plainNoun('pronoun', first, last);
    return office ? { ...plainNoun('office', start, last), first, office } : plainNoun('nobody', first, last);
  }

  private group(words: CasedWords, last: number): Noun {
    const { first } = this;
    const end = words.linked(last + 1);
    return words.owner ? { ...words.owner, first, last: end } : plainNoun('nobody', first, end);
  }

  private named(organization: boolean, name: Stretch, last: number, titled: boolean): Noun {
    const { first, office } = this;
    if (organization) return { ...plainNoun('organization', first, last), name };
    return { kind: 'person', first, last, name, office, certain: titled || office !== null || this.isGiven(name) };
  }

  private lastOf({ grouped, thing }: CasedWords): number {
    const named = Math.max(this.name ? this.name.last : 0, this.office ? this.office.last : 0);
    return named && !grouped && !thing ? named : this.at;
  }

  /** "the Salem councillor": what many are, so whoever was spoken of last. */
  private isClass({ last }: Stretch): boolean {
    const { tokens, grammar } = this.source;
    return grammar.classes.has(tokens.word[last - 1]);
  }

  private isGiven({ first, last }: Stretch): boolean {
    const { tokens, grammar } = this.source;
    return last - first > 1 && (flagsAt(grammar, tokens, first) & GIVEN) !== 0;
  }
}
