import type { Closers as Words } from '../languages/unit-words';
import { fold } from '../text/fold';
import { keyOf, type Tokens } from '../text/tokens';

/** Folded letters that show by themselves that a word is no part of a counted noun phrase. */
export interface Closers {
  any: boolean;
  fronts: Edges;
  endings: Edges;
  articles: Edges;
  indefinite: Set<string>;
  except: Edges;
}

/** Letters at the front or the end of words; no more than `longest` of them need be looked at. */
interface Edges {
  letters: Set<string>;
  longest: number;
}

/** The longest front, ending and exception, in letters. */
const LONGEST_EDGE = 4;
const LONGEST_EXCEPTION = 8;

/** Compiles a language's closers. */
export function compileClosers(words: Words): Closers {
  const { fronts, endings, articles, indefinite, except } = words;
  return {
    any: fronts.length + endings.length + articles.length > 0,
    fronts: edgesOf(fronts, LONGEST_EDGE),
    endings: edgesOf(endings, LONGEST_EDGE),
    articles: edgesOf(articles, LONGEST_EDGE),
    indefinite: new Set(indefinite.map(fold)),
    except: edgesOf(except, LONGEST_EXCEPTION),
  };
}

function edgesOf(list: string[], most: number): Edges {
  const letters = new Set(list.map(fold));
  return { letters, longest: Math.min(most, Math.max(0, ...Array.from(letters, ({ length }) => length))) };
}

/** Whether the word at `i` ends the noun phrase whose head is at `head`, or -1 where the head may be definite. */
export function closes(tokens: Tokens, i: number, head: number, closers: Closers): boolean {
  if (!closers.any) return false;
  const word = keyOf(tokens, i);
  if (beginsWith(word, closers.articles)) {
    return isDefinite(word, closers) && (i === head + 1 || closers.indefinite.has(keyOf(tokens, i - 1).slice(-1)));
  }
  const marked = beginsWith(word, closers.fronts) || endsWith(word, closers.endings);
  return marked && !beginsWith(word, closers.except);
}

/** Whether the word at `i` has an article written on to its front; then the number before it counts something else. */
export function hasArticle(tokens: Tokens, i: number, closers: Closers): boolean {
  return closers.articles.longest > 0 && isDefinite(keyOf(tokens, i), closers);
}

function isDefinite(word: string, closers: Closers): boolean {
  return beginsWith(word, closers.articles) && !beginsWith(word, closers.except);
}

function beginsWith(word: string, { letters, longest }: Edges): boolean {
  for (let length = 1; length <= longest && length <= word.length; length += 1)
    if (letters.has(word.slice(0, length))) return true;
  return false;
}

function endsWith(word: string, { letters, longest }: Edges): boolean {
  for (let length = 2; length <= longest && length < word.length; length += 1)
    if (letters.has(word.slice(-length))) return true;
  return false;
}
