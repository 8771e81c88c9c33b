import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type ArticleInput, articleInput } from '../shared/articles';
import { fileFault, textOfFile } from './decode';
import { objectOf } from './json-line';
import { linesOf } from './lines';

/** What an article is given where its line or file leaves it out. */
export type Defaults = Pick<ArticleInput, 'source' | 'language' | 'publishedOn'>;

/** One article, or why there is none, with the file and line it stands in and the bytes of input it took. */
export interface Entry {
  place: string;
  bytes: number;
  article?: ArticleInput;
  error?: Error;
}

export interface InputFile {
  name: string;
  size: number;
}

const IS_TEXT = /\.txt$/i;
const IS_LINES = /\.(ndjson|jsonl)$/i;
const isArticles = (name: string): boolean => IS_TEXT.test(name) || IS_LINES.test(name);

/** The files of articles among these paths, folders walked, in a settled order. Throws for a path that holds none. */
export async function filesAt(paths: string[]): Promise<InputFile[]> {
  const found: InputFile[] = [];
  for (const name of paths) {
    const files = await walk(name);
    if (files.length === 0) throw new Error(`${name}: there is no .txt, .ndjson or .jsonl file in it`);
    found.push(...files);
  }
  return found;
}

async function walk(name: string): Promise<InputFile[]> {
  const info = await stat(name).catch((error: unknown) => {
    throw new Error(`${name}: ${fileFault(error).message}`);
  });
  if (!info.isDirectory()) return isArticles(name) ? [{ name, size: info.size }] : [];
  const entries = (await readdir(name)).filter((entry) => !entry.startsWith('.')).sort();
  const files: InputFile[] = [];
  for (const entry of entries) files.push(...(await walk(path.join(name, entry))));
  return files;
}

/** Checks an article field by field; throws an error that names the first wrong one and its mend. */
function checked(input: unknown): ArticleInput {
  const result = articleInput.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue.path.join('.');
  throw new Error(field ? `"${field}" ${issue.message}` : issue.message);
}

async function entryOf(place: string, bytes: number, input: () => unknown): Promise<Entry> {
  try {
    return { place, bytes, article: checked(await input()) };
  } catch (error) {
    return { place, bytes, error: error as Error };
  }
}

async function* entriesOfLines({ name }: InputFile, defaults: Defaults): AsyncGenerator<Entry> {
  let before = 0;
  for await (const line of linesOf(createReadStream(name))) {
    const bytes = line.taken - before;
    before = line.taken;
    const isEmpty = line.bytes?.toString('latin1').trim() === '';
    if (!isEmpty) yield entryOf(`${name}:${line.number}`, bytes, () => ({ ...defaults, ...objectOf(line) }));
  }
}

/** The articles of these files one by one, the right and the wrong. */
export async function* entriesOf(files: InputFile[], defaults: Defaults): AsyncGenerator<Entry> {
  for (const file of files) {
    if (IS_LINES.test(file.name)) yield* entriesOfLines(file, defaults);
    else yield entryOf(file.name, file.size, async () => ({ ...defaults, body: await textOfFile(file.name) }));
  }
}
