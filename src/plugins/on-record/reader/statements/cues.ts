import type { CueFamily, CueWords } from '../languages/cue-words';
import type { Lexicon } from '../text/lexicon';
import { fold } from '../text/fold';
import { Phrases, spellings } from '../text/phrases';
import { isMark } from '../text/marks';
import { APART, WORD, type Tokens } from '../text/tokens';
import { wholeFamily } from './whole-family';

/** What a verb says stands no further before it, in tokens. */
const CONTENT = 60;

export type CueForm = 'verb' | 'clause' | 'topic' | 'source' | 'opening' | 'closing';

/** A reporting phrase and how content hangs on it. */
export interface Cue {
  form: CueForm;
  family: CueFamily;
  objects: Phrases<true> | null;
  asks: Phrases<true> | null;
}

/** A cue found in a text: the tokens `[first, last)`. */
export interface Hit {
  first: number;
  last: number;
  cue: Cue;
}

export interface CueGrammar {
  cues: Phrases<Cue>;
  that: Phrases<true>;
  purposes: Phrases<true>;
  negations: Phrases<true>;
  unsaid: Phrases<true>;
  perfects: Phrases<true>;
  another: Phrases<true>;
  selves: Phrases<true>;
  next: Phrases<true>;
  conjunctions: Phrases<true>;
  asides: Phrases<true>;
  links: Phrases<true>;
  pointers: Phrases<true>;
  adverbs: Phrases<true>;
  plurals: string[];
  participles: string[];
  auxiliaries: Set<number>;
  papers: Set<number>;
  leads: Set<number>;
  outlets: Set<number>;
  unasserted: Set<number>;
  voids: Set<number>;
  starts: Set<number>;
  relatives: Set<number>;
  subordinators: Set<number>;
  compounds: Phrases<true>;
  amounts: Phrases<true>;
  finite: Set<number>;
  and: Set<number>;
  objectMarks: Set<number>;
  actions: Set<number>;
  /** Verbs of saying of one word, and first words of those with an ending, that a colon may follow. */
  plain: { stem: string; ended: boolean; cue: Cue }[];
  /** Their endings of one word. */
  endings: Set<number>;
}

/** Compiles a language's reporting words over the shared lexicon. */
export function compileCues(lexicon: Lexicon, given: CueWords): CueGrammar {
  const whole = wholeFamily(given);
  const words = {
    ...given,
    verbs: given.verbs.map(whole),
    clauses: given.clauses.map(whole),
    topics: given.topics.map(whole),
  };
  const set = (list: string[]): Phrases<true> => {
    const phrases = new Phrases<true>(lexicon);
    for (const phrase of list) phrases.add(phrase, true);
    return phrases;
  };
  const firsts = (list: string[]): Set<number> =>
    new Set(
      list
        .flatMap((word) => spellings(lexicon, word))
        .filter((ids) => ids.length === 1)
        .map((ids) => ids[0]),
    );
  const cues = new Phrases<Cue>(lexicon);
  const cueOf = enterCues(cues, words, whole, set);
  const that = set(words.that);
  return {
    cues,
    that,
    purposes: set(words.purposes),
    negations: set(words.negations),
    unsaid: set(words.unsaid),
    perfects: set(words.perfects),
    another: set(words.another),
    selves: set(words.selves),
    next: set(words.next),
    conjunctions: set(words.conjunctions),
    asides: set(words.asides),
    links: set(words.links),
    pointers: set(words.pointers),
    adverbs: set(words.adverbs),
    compounds: set(words.compounds),
    amounts: set(words.amounts),
    participles: words.participles,
    plurals: words.plurals,
    auxiliaries: firsts(words.auxiliaries),
    papers: firsts(words.papers),
    leads: firsts(words.leads),
    outlets: firsts(words.outlets),
    unasserted: firsts(words.unasserted),
    voids: firsts(words.voids),
    starts: firsts(words.starts),
    relatives: firsts(words.relatives),
    subordinators: firsts(words.subordinators),
    finite: firsts(words.finite),
    and: firsts(words.and),
    objectMarks: firsts(words.objectMarks),
    actions: firsts(words.actions),
    plain: plainOf(words.verbs, cueOf),
    endings: firsts(words.verbs.flatMap(({ endings }) => endings ?? [])),
  };
}

/** Enters every cue with each of its endings; says which cue a family has become. */
function enterCues(
  cues: Phrases<Cue>,
  words: CueWords,
  whole: (family: CueFamily) => CueFamily,
  set: (list: string[]) => Phrases<true>,
): Map<CueFamily, Cue> {
  const cueOf = new Map<CueFamily, Cue>();
  const enter = (form: CueForm, families: CueFamily[]): void => {
    for (const family of families) {
      const cue: Cue = {
        form,
        family,
        objects: family.object ? set(family.object) : null,
        asks: family.asks ? set(family.asks) : null,
      };
      cueOf.set(family, cue);
      for (const stem of family.stems) {
        if (!family.endings) cues.add(stem, cue);
        for (const ending of family.endings ?? [])
          if (form === 'verb') cues.addSeamed(stem, ending, cue);
          else cues.add(`${stem} ${ending}`, cue);
      }
      enterElided(cues, cue, words.and);
    }
  };
  enter(
    'verb',
    words.verbs.filter((family) => !family.around),
  );
  enter('clause', words.clauses);
  enter('topic', words.topics);
  enter('source', [whole({ stems: words.sources }), whole({ stems: words.reports, reports: true })]);
  for (const family of words.verbs.filter(({ around }) => around)) {
    const cue: Cue = { form: 'opening', family, objects: null, asks: null };
    cueOf.set(family, cue);
    for (const stem of family.stems) cues.add(stem, cue);
  }
  return cueOf;
}

/** Enters first parts of cues that leave their ending to the verb after "and" («اعلام و تاکید کرد»). */
function enterElided(cues: Phrases<Cue>, cue: Cue, ands: string[]): void {
  const { stems, endings, labels, object } = cue.family;
  if (cue.form !== 'verb' || !endings || !(labels || object)) return;
  const elided: Cue = { ...cue, family: { ...cue.family, elided: true } };
  for (const stem of stems) for (const and of ands) cues.add(`${stem} ${and}`, elided);
}

/** The words that a misspelt cue may have meant. */
function plainOf(verbs: CueFamily[], cueOf: Map<CueFamily, Cue>): CueGrammar['plain'] {
  return verbs.flatMap((family) => {
    const cue = cueOf.get(family);
    const stems = cue && family.that && !family.unowned ? family.stems.filter((stem) => !/[\s~]/.test(stem)) : [];
    return cue ? stems.map((stem) => ({ stem: fold(stem), ended: family.endings !== undefined, cue })) : [];
  });
}

/** Every cue between two tokens, longest first where several begin together; those made no speech by the word before are left out. */
export function findCues(tokens: Tokens, grammar: CueGrammar, from: number, to: number, hits: Hit[]): void {
  for (let i = grammar.cues.next(tokens, from, to); i < to; i = grammar.cues.next(tokens, i + 1, to)) {
    const cue = grammar.cues.at(tokens, i, to);
    if (!cue) continue;
    const last = i + grammar.cues.length;
    if (
      joinedOn(tokens, i) ||
      joinedOn(tokens, last) ||
      (isMark(tokens, i - 1, '-') && tokens.gap[i] !== APART) ||
      grammar.negations.before(tokens, i, from) !== undefined
    )
      continue;
    if (!cue.family.undertakes && !cue.family.hearers && grammar.unsaid.at(tokens, last, to) !== undefined) continue;
    const hit = cue.family.elided ? joint(tokens, grammar, from, to, { first: i, last, cue }) : { first: i, last, cue };
    if (!hit) continue;
    hits.push(hit);
    i = hit.last - 1;
  }
}

/** A cue that leaves its ending to the next: one of its own where its content stands before it, else one with that next one. */
function joint(tokens: Tokens, grammar: CueGrammar, from: number, to: number, { first, last, cue }: Hit): Hit | null {
  const next = grammar.cues.at(tokens, last, to);
  if (next?.form !== 'verb') return null;
  const end = last + grammar.cues.length;
  return bringsContent(tokens, cue, grammar, from, first)
    ? { first, last: last - 1, cue }
    : { first, last: end, cue: next };
}

/** «X را Y اعلام و تاکید کرد»: whether what the first of two such verbs says stands before it. */
function bringsContent(
  tokens: Tokens,
  { family, objects }: Cue,
  grammar: CueGrammar,
  from: number,
  at: number,
): boolean {
  for (let k = Math.max(from, at - CONTENT); k < at; k += 1) {
    if (family.labels && grammar.objectMarks.has(tokens.word[k])) return true;
    if (objects?.at(tokens, k, at) !== undefined) return true;
  }
  return false;
}

/** The word goes on over the boundary before token `i`, so that what was found is only a part of it. */
function joinedOn(tokens: Tokens, i: number): boolean {
  return i > 0 && i < tokens.count && tokens.kind[i] === WORD && tokens.kind[i - 1] === WORD && tokens.gap[i] === 2;
}

/** Whether token `i` begins a word. */
export function beginsWord(tokens: Tokens, i: number): boolean {
  return tokens.gap[i] === APART || tokens.kind[i - 1] !== WORD;
}
