import type { ReadOptions, Reading } from '../../../reader/types';
import type { Answer, Question } from './reader.worker';

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, (answer: Answer) => void>();

/** One worker for all pages, started with the first question. */
function ask(question: Question): Promise<Answer> {
  if (!worker) {
    worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data: { id, answer } }: MessageEvent<{ id: number; answer: Answer }>) => {
      waiting.get(id)?.(answer);
      waiting.delete(id);
    };
  }
  const id = (last += 1);
  worker.postMessage({ id, question });
  return new Promise((resolve) => waiting.set(id, resolve));
}

/** Reads a text in this browser, without the server. Rejects for a language that has no reader. */
export async function readText(text: string, options: ReadOptions = {}): Promise<Reading> {
  const answer = await ask({ kind: 'read', text, ...options });
  if ('reading' in answer) return answer.reading;
  throw new Error('error' in answer ? answer.error : 'no reading');
}

/** The exact decimal of a number written in any way («۱۲۶ هزار و ۹۱۰»); null where the text is no number. */
export async function readNumber(text: string, language: string): Promise<string | null> {
  const answer = await ask({ kind: 'number', text, language });
  return 'number' in answer ? answer.number : null;
}
