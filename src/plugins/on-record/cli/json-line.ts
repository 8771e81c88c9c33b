import { decode } from './decode';
import type { Line } from './lines';

export type JsonObject = Record<string, unknown>;

const BYTE_ORDER_MARK = '\ufeff';

/** The object on a line of NDJSON; undefined for an empty line. Throws an error that says what the line is instead. */
export function objectOf(line: Line): JsonObject | undefined {
  if (line.bytes === null) throw new Error('the line is longer than 64 MB; give each article a line of its own.');
  const decoded = decode(line.bytes);
  const text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded;
  if (text.trim() === '') return undefined;
  const value = parse(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new Error('the line is JSON, but no object; write it as in {"id": "1", "text": "…"}.');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`the line is no JSON (${(error as Error).message}); give one JSON object a line.`);
  }
}
