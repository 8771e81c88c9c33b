import type { ReadOptions } from '../reader/types';
import type { JsonObject } from './json-line';

/** What one line of `on-record read -` asks. The same rules as the API's, without Strapi's slow start. */
export interface Request extends ReadOptions {
  id?: string | number;
  text: string;
}

const TYPES: Record<keyof Request, string[]> = {
  id: ['string', 'number'],
  text: ['string'],
  language: ['string'],
  publishedOn: ['string'],
};

const known = (key: string): key is keyof Request => Object.hasOwn(TYPES, key);

function checkField(key: string, value: unknown): void {
  if (!known(key)) throw new Error(`"${key}" is no field; the fields are ${Object.keys(TYPES).join(', ')}.`);
  if (TYPES[key].includes(typeof value)) return;
  throw new Error(
    `"${key}" is ${value === null ? 'null' : `of type ${typeof value}`}; give a ${TYPES[key].join(' or a ')}.`,
  );
}

/** Throws an error that says why this is no text an editor could have pasted. */
export function checkText(text: string): void {
  if (text.trim() === '') throw new Error('the text is empty.');
  const zero = text.indexOf('\0');
  if (zero >= 0)
    throw new Error(`the text holds a zero character at ${zero}, so it is a binary file; give plain text.`);
  if (!text.isWellFormed()) {
    const half = text.search(/\p{Surrogate}/u);
    throw new Error(`the text holds half of a character at ${half} (a lone surrogate); copy the text again.`);
  }
}

/** Checks the fields of a request; throws an error that names the field and the mend. */
export function requestOf(object: JsonObject): Request {
  for (const [key, value] of Object.entries(object)) checkField(key, value);
  if (typeof object.text !== 'string') throw new Error('"text" is missing; give the article as a string.');
  checkText(object.text);
  return object as unknown as Request;
}

/** Whether the one name given stands for standard input; throws an error where it stands among others. */
export function asksForStdin(files: string[]): boolean {
  if (!files.includes('-')) return false;
  if (files.length > 1) throw new Error('"-" stands for standard input and can\'t be mixed with files.');
  return true;
}
