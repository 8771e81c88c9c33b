import type { Tokens } from '../text/tokens';
import type { Figure } from './figure';
import type { Stretch } from './noun';

/** A short form in capital letters. */
const INITIALS = /^[A-Z]{2,8}$/;

/** The short forms of names that an article uses without telling them: a given name alone, and an organization's first letters. */
export class ShortNames {
  /** null where two people share a given name. */
  private readonly given = new Map<string, Figure | null>();
  private readonly initials = new Map<string, Figure>();

  /** Files somebody under the first word of a full name. */
  person(figure: Figure, words: string[]): void {
    if (words.length < 2) return;
    const known = this.given.get(words[0]);
    this.given.set(words[0], known === undefined || known === figure ? figure : null);
  }

  /** Files an organization under the first letters of its name's words ("Elm Valley Service": EVS). */
  organization(figure: Figure, { text, start }: Tokens, { first, last }: Stretch): void {
    let letters = '';
    for (let k = first; k < last; k += 1) {
      const letter = text[start[k]];
      if (letter >= 'A' && letter <= 'Z') letters += letter;
    }
    if (letters.length > 1 && !this.initials.has(letters)) this.initials.set(letters, figure);
  }

  /** Whom a given name alone means, where their office shows that they have one: "Tarn Hotel" is nobody's. */
  givenTo(word: string): Figure | undefined {
    const figure = this.given.get(word);
    return figure?.position ? figure : undefined;
  }

  /** The organization whose name begins with these letters. */
  spelt(short: string): Figure | undefined {
    return INITIALS.test(short) ? this.initials.get(short) : undefined;
  }
}
