/** What a file says about its text, or a page about itself. */
export interface Origin {
  title: string | null;
  /** `YYYY-MM-DD` */
  publishedOn: string | null;
  /** The name that the web site gives itself. */
  site: string | null;
  url: string | null;
}

/** The fields of a new briefing that are guessed, and can be corrected. */
export interface Details {
  title: string;
  language: string;
  /** `YYYY-MM-DD` */
  publishedOn: string;
  /** The document id of a source; empty for none. */
  source: string;
}

/** A briefing before it is stored: its text, where that came from, and what was corrected by hand. */
export interface Briefing {
  body: string;
  origin: Origin | null;
  corrected: Partial<Details>;
}

export const EMPTY: Briefing = { body: '', origin: null, corrected: {} };

export const isEmpty = ({ body, corrected }: Briefing): boolean =>
  body === '' && Object.values(corrected).every((value) => value === '');

/** Texts that begin or end alike for so long are one text that was edited. */
const ALIKE = 20;

/** A briefing with its text edited. What was known of a text that is replaced as a whole is not said of the new one. */
export function withBody(briefing: Briefing, body: string): Briefing {
  const { body: before } = briefing;
  if (body === '') return { ...briefing, body, origin: null };
  const isEdited =
    before.length < ALIKE || body.startsWith(before.slice(0, ALIKE)) || body.endsWith(before.slice(-ALIKE));
  const isTyped = Math.abs(body.length - before.length) < ALIKE;
  return before === '' || isEdited || isTyped ? { ...briefing, body } : { body, origin: null, corrected: {} };
}

/** Control characters that the server refuses. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** Text as a text field holds it: line feeds only, whole characters, nothing that is no text. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROL, '')
    .toWellFormed();

/** Today where the editor is, `YYYY-MM-DD`. */
export function todayHere(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
