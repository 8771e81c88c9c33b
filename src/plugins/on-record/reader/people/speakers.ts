import { Cast } from './cast';
import { holder, type Figure } from './figure';
import type { Noun, Source } from './noun';

/** What the words around a cue say of its speaker: the one who spoke last, or another. */
export type Turn = 'same' | 'other';

/** One person is seldom called by more offices than these, with none of them beside the name. */
const OFFICES = 2;

/** Follows who speaks through an article: pronouns, surnames and offices back to the one they mean. */
export class Speakers {
  readonly cast: Cast;
  private person: Figure | null = null;
  private organization: Figure | null = null;
  private last: Figure | null = null;
  /** Whose words follow whose; null: somebody unnamed. */
  private readonly voices: (Figure | null)[] = [];

  constructor(source: Source) {
    this.cast = new Cast(source);
  }

  /** Who a subject is; with none named, whoever spoke last. null: nobody the article names. */
  speaker(noun: Noun | null, told: boolean, turn: Turn | null): Figure | null {
    const before = this.last;
    const figure = noun ? this.figureOf(noun) : before;
    if (figure && !figure.speeches && !figure.holder) take(figure, turn, before);
    if (figure && !told) figure.speeches += 1;
    if (!told) this.voices.push(figure);
    return figure;
  }

  /** Notes a subject of any sentence, whom a later pronoun may mean. */
  private note(figure: Figure | null): Figure | null {
    this.last = figure;
    if (figure?.kind === 'organization') this.organization = figure;
    else this.person = figure;
    return figure;
  }

  /** Whether the one who spoke last is an organization: what "this report" tells is its own. */
  get reports(): boolean {
    return this.last?.kind === 'organization';
  }

  /** Notes somebody who only acts; an organization so named may be whose report goes on. */
  mention(noun: Noun): void {
    if (noun.kind === 'organization') this.organization = this.cast.meet(noun);
    else this.figureOf(noun);
  }

  /** Who a noun stands for at this point of the article. */
  figureOf(noun: Noun): Figure | null {
    if (noun.kind === 'nobody') return this.note(null);
    if (noun.kind === 'pronoun') return this.note(this.person ?? this.last);
    if (noun.kind === 'thing') return this.note(this.thing(noun));
    return this.note(this.cast.meet(noun));
  }

  private thing(noun: Noun): Figure | null {
    const called = this.cast.organizationCalled(noun.name ?? noun, this.organization);
    if (called || !noun.certain) return called;
    if (this.last?.kind === 'organization') return this.last;
    const pronoun = noun.last - noun.first === 1;
    return this.organization ?? this.asOrganization() ?? (pronoun ? null : this.cast.leading);
  }

  /** «It» shows that a bare name was an organization's. */
  private asOrganization(): Figure | null {
    const figure = this.last;
    if (figure?.kind !== 'person' || figure.words !== 1 || figure.position) return null;
    figure.kind = 'organization';
    return figure;
  }

  /** Who speaks right before or after somebody. */
  private besides(person: Figure): Set<Figure | null> {
    const beside = new Set<Figure | null>();
    const voices = this.voices.filter((voice, k) => k === 0 || voice !== this.voices[k - 1]);
    voices.forEach((voice, k) => {
      if (voice && holder(voice) === person) beside.add(voices[k - 1] ?? null).add(voices[k + 1] ?? null);
    });
    return beside;
  }

  /** Somebody new without an office of their own who speaks right after an office has spoken: its holder, unless such a one spoke before it. */
  private nextVoice(office: Figure): Figure | null {
    const first = this.voices.indexOf(office);
    const last = this.voices.lastIndexOf(office);
    const next = this.voices[last + 1];
    const before = this.voices[first - 1];
    if (!next || !isFree(next) || this.voices.indexOf(next) !== last + 1) return null;
    return before && isFree(before) && !office.apart ? null : next;
  }

  /** Finds names for the offices that spoke without one, once the whole article has been read. */
  settle(): void {
    const speaking = this.cast.figures.filter((figure) => figure.speeches > 0);
    const offices = speaking
      .filter((figure) => figure.kind === 'office' && !figure.holder)
      .sort((a, b) => a.first - b.first);
    if (offices.length === 0) return;
    const persons = speaking.filter((figure) => figure.kind === 'person').sort((a, b) => a.first - b.first);
    const free = persons.filter((figure) => !figure.position && (figure.words > 1 || persons.length === 1));
    for (const office of offices) hold(office, this.nextVoice(office));
    let next = 0;
    for (const office of offices.filter(({ holder: held }) => !held)) {
      while (next < free.length && free[next].position) next += 1;
      hold(office, nearest(free, next, office, persons[0]));
    }
    const left = offices.filter((office) => !office.holder && !office.apart);
    const turned = offices.some((office) => office.apart && office.holder === persons[0]);
    if (persons.length === 1) holdAll(persons[0], left, turned ? new Set() : this.besides(persons[0]));
  }
}

/** Named in full, with no office. */
function isFree({ kind, words, position }: Figure): boolean {
  return kind === 'person' && words > 1 && !position;
}

/** The only person who speaks holds the offices with a head word of his own; of the others, if they are few, those `beside` him. */
function holdAll(person: Figure, offices: Figure[], beside: Set<Figure | null>): void {
  const others = new Set(offices.flatMap(({ heads }) => [...heads]).filter((head) => !person.heads.has(head)));
  for (const office of offices)
    if ((others.size <= OFFICES && beside.has(office)) || [...office.heads].some((head) => person.heads.has(head)))
      hold(office, person);
}

function hold(office: Figure, person: Figure | null): void {
  if (!person || (person.apart && office.first < person.first)) return;
  office.holder = person;
  if (!person.position) person.position = office.position;
}

/** Where the cue goes on with what was said, an office with no name is whoever spoke last, or speaks next. */
function take(figure: Figure, turn: Turn | null, before: Figure | null): void {
  if (!before || before === figure || before.kind === 'organization') return;
  if (turn === 'other') figure.apart = true;
  if (turn !== 'same') return;
  if (figure.kind === 'office') figure.holder = holder(before);
  else if (before.kind === 'office' && !before.holder && !figure.position) hold(before, figure);
}

/** The person without an office who spoke last before it, else the first one after, if nobody was named before. */
function nearest(free: Figure[], from: number, office: Figure, earliest: Figure | undefined): Figure | null {
  let found: Figure | null = null;
  for (let k = from; k < free.length; k += 1) {
    const person = free[k];
    if (person.position) continue;
    if (person.first > office.first) return found ?? (person.apart || earliest !== person ? null : person);
    if (!office.apart) found = person;
  }
  return found;
}

/** The name, kind and office to store for a figure; null where nobody is named. */
export function named(
  figure: Figure | null,
): { name: string; kind: 'person' | 'organization'; position: string } | null {
  if (!figure) return null;
  const { name, kind, position } = holder(figure);
  return kind === 'office' || !name ? null : { name, kind, position: position || figure.position };
}
