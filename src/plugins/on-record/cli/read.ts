import { read } from '../reader';
import type { ReadOptions } from '../reader/types';
import { textOfFile } from './decode';
import { objectOf } from './json-line';
import { batchesOf, type Line } from './lines';
import { LinePrinter, complain } from './output';
import { asksForStdin, checkText, requestOf } from './request';

async function readFile(file: string, options: ReadOptions, printer: LinePrinter): Promise<void> {
  const text = await textOfFile(file);
  checkText(text);
  await printer.add({ file, ...read(text, options) });
}

/** Prints one reading a line for each file; a file that can't be read is complained of and passed over. */
export async function readFiles(files: string[], options: ReadOptions): Promise<void> {
  const printer = new LinePrinter();
  for (const file of files) {
    await readFile(file, options, printer).catch((error: unknown) => complain(file, error));
  }
  await printer.flush();
}

/** The reading that a line asks for; undefined for an empty line, and for a broken one, which is complained of. */
function answerTo(line: Line, options: ReadOptions): object | undefined {
  try {
    const object = objectOf(line);
    if (!object) return undefined;
    const { id, text, ...own } = requestOf(object);
    return { id, ...read(text, { ...options, ...own }) };
  } catch (error) {
    complain(`stdin:${line.number}`, error);
    return undefined;
  }
}

/** Answers each request on standard input with its reading, in the same order; a broken line is complained of. */
export async function readRequests(options: ReadOptions): Promise<void> {
  const printer = new LinePrinter();
  for await (const lines of batchesOf(process.stdin as AsyncIterable<Buffer>)) {
    for (const line of lines) {
      const answer = answerTo(line, options);
      if (answer) await printer.add(answer);
    }
    await printer.flush();
  }
}

/** `on-record read`: files by name, or requests on standard input for the one name `-`. */
export async function readCommand(files: string[], options: ReadOptions): Promise<void> {
  return asksForStdin(files) ? readRequests(options) : readFiles(files, options);
}
