import { read } from './index';
import type { Reading } from './types';

/** What a worker thread is asked. */
export interface ReadRequest {
  text: string;
  language?: string;
  publishedOn?: string;
}

/** The door for a thread of a pool: a request in, its reading out. */
export default function readInThread(request: ReadRequest): Reading {
  return read(request.text, { language: request.language, publishedOn: request.publishedOn });
}
