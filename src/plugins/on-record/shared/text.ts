import { z } from '@strapi/utils';

/** Control characters that text never holds: a sign of a binary file. Tab, line feed and carriage return are text. */
const BINARY = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** Text as an editor would paste it: some words, well-formed Unicode, nothing binary. Its length is checked apart. */
export const articleText = z
  .string('is missing; give the article’s text')
  .refine((text) => text.trim() !== '', 'is empty; paste the article’s text')
  .refine((text) => text.isWellFormed(), 'holds half of a character (a lone surrogate); copy the text again')
  .refine((text) => !BINARY.test(text), 'holds control characters, so it looks like a binary file; give plain text');

/** A day of the Gregorian calendar, `YYYY-MM-DD`. */
export const isoDay = z.iso.date('is no date; give it as YYYY-MM-DD, such as 2021-08-25');
