import { codeAt } from './marks';
import { APART, MARK_TOKEN, NUMERAL, WORD, type Tokens } from './tokens';

/** The folded signs that may end a sentence. */
const ENDS = codesOf('.!?؟…۔。');
/** Signs that still belong to the sentence they follow. */
const CLOSERS = codesOf('»"”’\')]›');
const COMMAS = codesOf(',،');
const STOP = 0x2e;

function codesOf(signs: string): Set<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

/** Words whose full stop ends no sentence, those that go on after a clock time's ("8 a.m. Saturday"), and those that begin one after an acronym's ("in the U.S. He"). */
export interface ShortForms {
  abbreviations: ReadonlySet<number>;
  goingOn: ReadonlySet<number>;
  heads: ReadonlySet<number>;
}

/** Fills `tokens.sentences`: a sentence ends at a full stop, a question or exclamation mark, or with its paragraph. */
export function markSentences(tokens: Tokens, { abbreviations, goingOn, heads }: ShortForms): void {
  const { paragraphs, sentences } = tokens;
  for (let p = 0; p + 1 < paragraphs.length; p += 1) {
    sentences.push(paragraphs[p]);
    for (let i = paragraphs[p]; i < paragraphs[p + 1] - 1; i += 1) {
      if (tokens.kind[i] !== MARK_TOKEN || !(ends(tokens, i, abbreviations) || endsInAcronym(tokens, i, heads)))
        continue;
      while (i + 1 < paragraphs[p + 1] && closes(tokens, i + 1)) i += 1;
      if (
        i + 1 >= paragraphs[p + 1] ||
        goesOn(tokens, i + 1) ||
        (isLettered(tokens, i) && goingOn.has(tokens.word[i + 1]))
      )
        continue;
      sentences.push(i + 1);
    }
  }
  sentences.push(tokens.count);
}

/** The stop of "a.m.": after a letter with another stop before it. */
function isLettered(tokens: Tokens, i: number): boolean {
  return i > 2 && codeAt(tokens, i - 2) === STOP && tokens.end[i - 1] - tokens.start[i - 1] === 1;
}

function closes(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== MARK_TOKEN) return false;
  const mark = codeAt(tokens, i);
  return ENDS.has(mark) || (CLOSERS.has(mark) && tokens.gap[i] !== APART);
}

/** No comma begins a sentence ("at 7 p.m., she said"); in a script with capital letters, nor does a word with a small one ("'Why?' she asked"). */
function goesOn(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === MARK_TOKEN) return COMMAS.has(codeAt(tokens, i));
  if (tokens.kind[i] !== WORD) return false;
  const code = tokens.text.charCodeAt(tokens.start[i]);
  return code >= 97 && code <= 122;
}

/** A stop inside a number, an abbreviation, an initial or a name on the web ends nothing. */
function ends(tokens: Tokens, i: number, abbreviations: ReadonlySet<number>): boolean {
  const mark = codeAt(tokens, i);
  if (!ENDS.has(mark)) return false;
  if (mark !== STOP) return true;
  if (tokens.gap[i + 1] !== APART && tokens.kind[i + 1] !== MARK_TOKEN) {
    const words = tokens.kind[i + 1] === WORD && tokens.kind[i - 1] === WORD && !latin(tokens, i + 1);
    return words && !abbreviations.has(tokens.word[i - 1]);
  }
  if (i === 0 || tokens.gap[i] === APART || tokens.kind[i - 1] === NUMERAL) return true;
  return !abbreviations.has(tokens.word[i - 1]) && !initial(tokens, i - 1);
}

/** "in the U.S. He said": after an acronym, a word that begins sentences does so. */
function endsInAcronym(tokens: Tokens, i: number, heads: ReadonlySet<number>): boolean {
  if (i < 3 || codeAt(tokens, i) !== STOP || tokens.kind[i - 2] !== MARK_TOKEN) return false;
  return codeAt(tokens, i - 2) === STOP && initial(tokens, i - 1) && heads.has(tokens.word[i + 1]);
}

function latin(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.start[i]) < 0x250;
}

function initial(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[i]);
  return tokens.end[i] - tokens.start[i] === 1 && code >= 65 && code <= 90;
}
