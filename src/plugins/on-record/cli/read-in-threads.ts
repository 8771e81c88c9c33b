import { once } from 'node:events';
import path from 'node:path';
import Piscina from 'piscina';
import type { ReadOptions } from '../reader/types';
import { textOfFile } from './decode';
import { objectOf } from './json-line';
import { linesOf, type Line } from './lines';
import { complain } from './output';
import { asksForStdin, checkText, requestOf } from './request';
import type { Question } from './thread';

const MOST_THREADS = 64;
/** How many questions wait for each thread: enough that none is idle, few enough to be held in memory. */
const AHEAD = 8;

/** What stands at a place of the input: a question, or why there is none; an empty line is neither. */
interface Item {
  place: string;
  question: Promise<Question | undefined>;
}

function threadsOf(count: string): number {
  const threads = Number(count);
  if (Number.isInteger(threads) && threads >= 1 && threads <= MOST_THREADS) return threads;
  throw new Error(`--threads is "${count}"; give a whole number from 1 to ${MOST_THREADS}.`);
}

async function ofFile(file: string, options: ReadOptions): Promise<Question> {
  const text = await textOfFile(file);
  checkText(text);
  return { head: { file }, text, options };
}

async function ofLine(line: Line, options: ReadOptions): Promise<Question | undefined> {
  const object = objectOf(line);
  if (!object) return undefined;
  const { id, text, ...own } = requestOf(object);
  return { head: { id }, text, options: { ...options, ...own } };
}

async function* itemsOf(files: string[], options: ReadOptions): AsyncGenerator<Item> {
  if (!asksForStdin(files)) for (const file of files) yield { place: file, question: ofFile(file, options) };
  else
    for await (const line of linesOf(process.stdin as AsyncIterable<Buffer>))
      yield { place: `stdin:${line.number}`, question: ofLine(line, options) };
}

async function tell({ place, answer }: { place: string; answer: Promise<string> }): Promise<void> {
  const line = await answer.catch((error: unknown) => complain(place, error));
  if (line && !process.stdout.write(line)) await once(process.stdout, 'drain');
}

/** `on-record read --threads N`: what `read` prints, in the same order, with so many texts read at once. */
export async function readInThreads(files: string[], options: ReadOptions, count: string): Promise<void> {
  const threads = threadsOf(count);
  const filename = path.join(__dirname, 'thread.js');
  const pool = new Piscina({ filename, minThreads: threads, maxThreads: threads });
  const ask = async ({ question }: Item): Promise<string> => {
    const asked = await question;
    return asked ? ((await pool.run(asked)) as string) : '';
  };
  const waiting: { place: string; answer: Promise<string> }[] = [];
  for await (const item of itemsOf(files, options)) {
    const answer = ask(item);
    answer.catch(() => undefined); // It is told of in its turn.
    waiting.push({ place: item.place, answer });
    if (waiting.length >= threads * AHEAD) await tell(waiting.shift() as (typeof waiting)[0]);
  }
  for (const next of waiting) await tell(next);
  await pool.destroy();
}
