import { read, readNumber } from '../../../reader';
import type { Reading } from '../../../reader/types';

/** What the page asks the reader, which runs beside it so that typing never waits. */
export type Question =
  | { kind: 'read'; text: string; language?: string; publishedOn?: string }
  | { kind: 'number'; text: string; language: string };

export type Answer = { reading: Reading } | { number: string | null } | { error: string };

function answer(question: Question): Answer {
  try {
    if (question.kind === 'number') return { number: readNumber(question.text, question.language) };
    const { text, language, publishedOn } = question;
    return { reading: read(text, { language, publishedOn }) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = ({ data: { id, question } }: MessageEvent<{ id: number; question: Question }>) => {
  self.postMessage({ id, answer: answer(question) });
};
