import type { WrittenDay } from '../../../reader';
import type { ReadOptions, Reading } from '../../../reader/types';
import type { Answer, Question } from './answer';

interface Waiting {
  question: Question;
  resolve(answer: Answer): void;
}

let worker: Worker | undefined;
/** Where no worker can be started (a policy of the site forbids it, say), the page itself reads. */
let inPage = false;
let last = 0;
const waiting = new Map<number, Waiting>();

function settle(id: number, answer: Answer): void {
  waiting.get(id)?.resolve(answer);
  waiting.delete(id);
}

async function answerInPage(): Promise<void> {
  inPage = true;
  const { answerTo } = await import('./answer');
  for (const [id, { question }] of [...waiting]) settle(id, answerTo(question));
}

function startWorker(): Worker {
  const started = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data: { id, answer } }: MessageEvent<{ id: number; answer: Answer }>) => settle(id, answer);
  started.onerror = () => void answerInPage();
  return started;
}

/** One worker for all pages, started with the first question. */
function ask(question: Question): Promise<Answer> {
  const id = (last += 1);
  const answer = new Promise<Answer>((resolve) => waiting.set(id, { question, resolve }));
  if (inPage) {
    void answerInPage();
    return answer;
  }
  try {
    worker ??= startWorker();
    worker.postMessage({ id, question });
  } catch {
    void answerInPage();
  }
  return answer;
}

/** Has the reader loaded and warm before the first text comes: a first reading takes several times as long. */
export function prepareReader(sample: string): void {
  void ask({ kind: 'read', text: sample });
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

/** The single days that each of some texts names; those without a year count back from `today`. */
export async function readDays(texts: string[], today: string, language?: string): Promise<WrittenDay[][]> {
  const answer = await ask({ kind: 'days', texts, today, language });
  return 'days' in answer ? answer.days : [];
}
