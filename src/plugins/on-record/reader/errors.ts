export type ReaderErrorCode = 'unknown-language' | 'malformed-date';

/** Thrown only for what the caller can mend: a language with no reader, or a date that is none. */
export class ReaderError extends Error {
  constructor(
    readonly code: ReaderErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'ReaderError';
  }
}
