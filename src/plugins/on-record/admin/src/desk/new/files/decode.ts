const NUL_SHARE = 0.2;
/** How many bytes tell one encoding from another. */
const SAMPLE = 4096;

const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark shows by its high bytes: 0 beside Latin letters, 6 beside Persian and Arabic ones. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const high = (from: number) => {
    let count = 0;
    for (let at = from; at < Math.min(bytes.length, SAMPLE); at += 2)
      if (bytes[at] === 0 || bytes[at] === 6) count += 1;
    return count / (Math.min(bytes.length, SAMPLE) / 2);
  };
  const [even, odd] = [high(0), high(1)];
  const most = 1 - NUL_SHARE;
  if (odd > most && even < NUL_SHARE) return 'utf-16le';
  return even > most && odd < NUL_SHARE ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Signs that no text has: the file is something else. */
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * The text of a file's bytes, whose encoding nobody tells: UTF-8, UTF-16 or Windows-1256, unless the file names its own.
 * Null where they are no text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string | null {
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : known(declared));
  const text = decode(bytes, encoding);
  return BINARY.test(text) ? null : text;
}

/** An encoding that the browser knows, else the one that Persian and Arabic text had before Unicode. */
function known(declared: string | undefined): string {
  try {
    const named = declared ? new TextDecoder(declared).encoding : 'utf-8';
    return named === 'utf-8' ? 'windows-1256' : named;
  } catch {
    return 'windows-1256';
  }
}

/** The encoding that a web page names in its head. */
export function charsetOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE));
  const tags = head
    .split(/<meta/i)
    .slice(1)
    .map((tag) => tag.split('>', 1)[0]);
  return tags.map((tag) => /charset ?= ?["']?([\w-]{1,40})/i.exec(tag)?.[1]).find(Boolean);
}
