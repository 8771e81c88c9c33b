import { cleanText, type Origin } from '../briefing';
import { charsetOf, decodeText } from './decode';

/** Why a file could not be taken; each has a sentence that says what to do. */
export type FileProblem = 'unknown' | 'broken' | 'no-text' | 'too-large';

export type Opened = { body: string; origin: Origin | null } | { problem: FileProblem };

/** Larger files hold no briefing. */
const LARGEST = 20 * 1024 * 1024;

/** The names that the file chooser offers. */
export const ACCEPTED = '.txt,.docx,.html,.htm';

type Kind = 'text' | 'word' | 'page';

const KINDS: Record<string, Kind> = {
  txt: 'text',
  text: 'text',
  docx: 'word',
  html: 'page',
  htm: 'page',
  xhtml: 'page',
};

/** What a file is, by the end of its name. */
export const kindOf = (name: string): Kind | null => KINDS[/\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? ''] ?? null;

async function wordText(bytes: ArrayBuffer): Promise<string> {
  const { extractRawText } = await import('mammoth');
  const { value } = await extractRawText({ arrayBuffer: bytes });
  // Word's paragraphs come with an empty line between each two.
  return value.replace(/\n{2,}/g, '\n').trim();
}

async function take(kind: Kind, buffer: ArrayBuffer): Promise<Opened> {
  if (kind === 'word') return { body: await wordText(buffer), origin: null };
  const bytes = new Uint8Array(buffer);
  const text = decodeText(bytes, kind === 'page' ? charsetOf(bytes) : undefined);
  if (text === null) return { problem: 'broken' };
  if (kind === 'text') return { body: text, origin: null };
  const { readPage } = await import('./page');
  return readPage(text);
}

/** The text of a file that was dropped or chosen, with what a web page says of itself. */
export async function openFile(file: File): Promise<Opened> {
  const kind = kindOf(file.name);
  if (!kind) return { problem: 'unknown' };
  if (file.size > LARGEST) return { problem: 'too-large' };
  try {
    const opened = await take(kind, await file.arrayBuffer());
    if ('problem' in opened) return opened;
    const body = cleanText(opened.body);
    return body.trim() === '' ? { problem: 'no-text' } : { ...opened, body };
  } catch {
    return { problem: 'broken' };
  }
}
