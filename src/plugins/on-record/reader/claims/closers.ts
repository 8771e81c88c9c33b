import type { Closers as Words } from '../languages/language';
import { fold } from '../text/fold';
import { keyOf, type Tokens } from '../text/tokens';

/** Folded letters that show by themselves that a word is no part of a counted noun phrase. */
export interface Closers {
  any: boolean;
  fronts: Set<string>;
  endings: Set<string>;
  articles: Set<string>;
  indefinite: Set<string>;
  except: Set<string>;
}

/** The longest front, ending and exception, in letters. */
const LONGEST_EDGE = 4;
const LONGEST_EXCEPTION = 8;

/** Compiles a language's closers. */
export function compileClosers(words: Words): Closers {
  const set = (list: string[]): Set<string> => new Set(list.map(fold));
  const { fronts, endings, articles, indefinite, except } = words;
  return {
    any: fronts.length + endings.length + articles.length > 0,
    fronts: set(fronts),
    endings: set(endings),
    articles: set(articles),
    indefinite: set(indefinite),
    except: set(except),
  };
}

/** Whether the word at `i` ends the noun phrase whose head is at `head`, or -1 where the head may be definite. */
export function closes(tokens: Tokens, i: number, head: number, closers: Closers): boolean {
  if (!closers.any) return false;
  const word = keyOf(tokens, i);
  if (beginsWith(word, closers.articles, LONGEST_EDGE)) {
    return isDefinite(word, closers) && (i === head + 1 || closers.indefinite.has(keyOf(tokens, i - 1).slice(-1)));
  }
  const marked = beginsWith(word, closers.fronts, LONGEST_EDGE) || endsWith(word, closers.endings);
  return marked && !beginsWith(word, closers.except, LONGEST_EXCEPTION);
}

/** Whether the word at `i` has an article written on to its front; then the number before it counts something else. */
export function hasArticle(tokens: Tokens, i: number, closers: Closers): boolean {
  return closers.articles.size > 0 && isDefinite(keyOf(tokens, i), closers);
}

function isDefinite(word: string, closers: Closers): boolean {
  return beginsWith(word, closers.articles, LONGEST_EDGE) && !beginsWith(word, closers.except, LONGEST_EXCEPTION);
}

function beginsWith(word: string, fronts: Set<string>, longest: number): boolean {
  for (let length = 1; length <= longest && length <= word.length; length += 1)
    if (fronts.has(word.slice(0, length))) return true;
  return false;
}

function endsWith(word: string, endings: Set<string>): boolean {
  for (let length = 2; length <= LONGEST_EDGE && length < word.length; length += 1)
    if (endings.has(word.slice(-length))) return true;
  return false;
}
