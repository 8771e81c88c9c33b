import { read } from '../reader';
import type { ReadOptions } from '../reader/types';
import { textOfFile } from './decode';
import { objectOf } from './json-line';
import { linesOf, type Line } from './lines';
import { complain, printLine } from './output';
import { asksForStdin, checkText, requestOf } from './request';

async function readFile(file: string, options: ReadOptions): Promise<void> {
  const text = await textOfFile(file);
  checkText(text);
  await printLine({ file, ...read(text, options) });
}

/** Prints one reading a line for each file; a file that can't be read is complained of and passed over. */
export async function readFiles(files: string[], options: ReadOptions): Promise<void> {
  for (const file of files) {
    await readFile(file, options).catch((error: unknown) => complain(file, error));
  }
}

async function readLine(line: Line, options: ReadOptions): Promise<void> {
  const object = objectOf(line);
  if (!object) return;
  const { id, text, ...own } = requestOf(object);
  await printLine({ id, ...read(text, { ...options, ...own }) });
}

/** Answers each request on standard input with its reading, in the same order; a broken line is complained of. */
export async function readRequests(options: ReadOptions): Promise<void> {
  for await (const line of linesOf(process.stdin as AsyncIterable<Buffer>)) {
    await readLine(line, options).catch((error: unknown) => complain(`stdin:${line.number}`, error));
  }
}

/** `on-record read`: files by name, or requests on standard input for the one name `-`. */
export async function readCommand(files: string[], options: ReadOptions): Promise<void> {
  return asksForStdin(files) ? readRequests(options) : readFiles(files, options);
}
