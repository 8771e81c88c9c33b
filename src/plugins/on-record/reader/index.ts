import { findClaims, publish } from './claims/claims';
import { holdersOf } from './claims/holders';
import { ReaderError } from './errors';
import { findFindings } from './findings/findings';
import { grammarOf, type Grammar } from './grammar';
import { all } from './languages';
import { detectLanguage } from './languages/detect';
import { written } from './numbers/exact';
import { mayBegin, readNumber as numberAt } from './numbers/number';
import { readOffice, type Office } from './people/office';
import { findPeople } from './people/people';
import { attachPeriods } from './periods/attach';
import { dayOf } from './periods/calendar';
import { findDays, type WrittenDay } from './periods/days';
import { findPeriods } from './periods/periods';
import { findStatements } from './statements/statements';
import { readText } from './text/text';
import { TokenRoom } from './text/tokens';
import type { Trace } from './trace';
import type { ReadOptions, Reading } from './types';
import { READER_VERSION } from './version';

export type {
  Claim,
  Finding,
  FindingKind,
  Mode,
  Modifier,
  Period,
  ReadOptions,
  Reading,
  Span,
  Speaker,
  SpeakerKind,
  Statement,
  Unit,
  UnitKind,
} from './types';
export { findAgain, selectors, type Selector } from './evidence/evidence';
export { ReaderError } from './errors';
export { detectLanguage } from './languages/detect';
export type { WrittenDay } from './periods/days';
export { fold } from './text/fold';
export type { Office } from './people/office';
export { READER_VERSION } from './version';

/** Readings are made one after the other, and none holds on to its tokens. */
const room = new TokenRoom();

/** The codes of the languages the reader has. */
export function languages(): string[] {
  return Object.keys(all);
}

/**
 * Reads an article into statements, claims and findings. Same text and options in, same reading out.
 * A trace, where one is given, gathers which rules fired.
 * Throws a ReaderError only for a language with no reader or a malformed `publishedOn`.
 */
export function read(text: string, options: ReadOptions = {}, trace?: Trace): Reading {
  const code = options.language ?? detectLanguage(text);
  const grammar = languageNamed(code);
  checkDate(options.publishedOn);
  const tokens = readText(text, grammar.text, room);
  tokens.trace = trace;
  const people = findPeople(tokens, grammar.people);
  const statements = findStatements(tokens, people, grammar.statements);
  const today = options.publishedOn === undefined ? undefined : dayOf(options.publishedOn);
  const periods = findPeriods(tokens, grammar.periods, today);
  const amounts = findClaims(tokens, periods, grammar.numbers, grammar.claims);
  const holders = holdersOf(tokens, amounts, statements);
  const attached = attachPeriods(tokens, amounts, holders, periods, grammar.periods);
  const claims = publish(tokens, amounts, attached, holders, grammar.claims);
  const findings = findFindings(tokens, amounts, claims, grammar.findings, grammar.claims);
  return { language: code, readerVersion: READER_VERSION, statements, claims, findings };
}

/** The value of a text that is one number («۱۲۶ هزار و ۹۱۰»), as an exact decimal string; null where it is none. */
export function readNumber(text: string, language: string): string | null {
  const grammar = languageNamed(language);
  const tokens = readText(text, grammar.text);
  const number =
    tokens.count && mayBegin(tokens, 0, grammar.numbers)
      ? numberAt(tokens, 0, tokens.count, grammar.numbers)
      : undefined;
  return number?.value && number.last === tokens.count ? written(number.value) : null;
}

/**
 * The single days that a text names («۳ شهریور ۱۴۰۰», "25 August 2021"); days without a year count back from `today`.
 * Throws as `read` does.
 */
export function writtenDays(text: string, language: string, today?: string): WrittenDay[] {
  const grammar = languageNamed(language);
  checkDate(today);
  return findDays(readText(text, grammar.text), grammar.periods, today === undefined ? undefined : dayOf(today));
}

/** Takes an office as written («استاندار کردستان») apart into title, organization and place. */
export function parseOffice(language: string, position: string): Office {
  return readOffice(position, languageNamed(language).people);
}

function languageNamed(code: string): Grammar {
  const grammar = grammarOf(code);
  if (grammar) return grammar;
  throw new ReaderError(
    'unknown-language',
    `There is no reader for the language "${code}". Use one of: ${languages().join(', ')}.`,
  );
}

/** Days are counted from this date, so a wrong one must not pass silently. */
function checkDate(date: string | undefined): void {
  if (date === undefined) return;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : new Date(NaN);
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)) return;
  throw new ReaderError('malformed-date', `"${date}" is no date. Give publishedOn as YYYY-MM-DD, such as 2021-08-25.`);
}
