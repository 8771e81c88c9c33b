import { detectLanguage, read, readNumber, writtenDays } from '../../../reader';
import type { WrittenDay } from '../../../reader';
import type { Reading } from '../../../reader/types';

/** What a page asks the reader. */
export type Question =
  | { kind: 'read'; text: string; language?: string; publishedOn?: string }
  | { kind: 'number'; text: string; language: string }
  | { kind: 'days'; texts: string[]; language?: string; today: string };

export type Answer = { reading: Reading } | { number: string | null } | { days: WrittenDay[][] } | { error: string };

/** The reader's answer to a page. */
export function answerTo(question: Question): Answer {
  try {
    if (question.kind === 'number') return { number: readNumber(question.text, question.language) };
    if (question.kind === 'days') {
      const { texts, today, language = detectLanguage(texts.join('\n')) } = question;
      return { days: texts.map((text) => writtenDays(text, language, today)) };
    }
    const { text, language, publishedOn } = question;
    return { reading: read(text, { language, publishedOn }) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
