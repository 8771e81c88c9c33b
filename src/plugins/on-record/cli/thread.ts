import { read } from '../reader';
import type { ReadOptions } from '../reader/types';

/** A text to read, and what its answer begins with: the id of its request, or the name of its file. */
export interface Question {
  head: { id?: string | number; file?: string };
  text: string;
  options: ReadOptions;
}

/** The door of the command line for a thread: a question in, its answer as one line of JSON out. */
export default function answer({ head, text, options }: Question): string {
  return `${JSON.stringify({ ...head, ...read(text, options) })}\n`;
}
