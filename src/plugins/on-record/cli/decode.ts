import { isAscii, isUtf8, transcode } from 'node:buffer';
import { readFile } from 'node:fs/promises';

const fits = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** Where the first byte stands that is not UTF-8, counted from 0. */
function firstFault(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (middle <= bytes.length && fits(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/**
 * The text these bytes spell, every character of it kept, so that offsets into it are offsets into the file's text.
 * Throws an error that names the byte where they are not UTF-8.
 */
export function decode(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  // By way of UTF-16, as V8 alone reads UTF-8 of letters beyond Latin at a third of the speed.
  if (isUtf8(bytes)) return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  throw new Error(
    `is not UTF-8 text: the fault is at byte ${firstFault(bytes)}. If it is text, save it as UTF-8; a binary file can't be read.`,
  );
}

const FILE_FAULTS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder; name the files in it',
  EACCES: 'may not be read by this user',
};

/** A file error in plain words. */
export function fileFault(error: unknown): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  return new Error((code && FILE_FAULTS[code]) ?? message);
}

/** The text of a file, decoded strictly. */
export async function textOfFile(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw fileFault(error);
  });
  return decode(bytes);
}
