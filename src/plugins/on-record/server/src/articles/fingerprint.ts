import { createHash } from 'node:crypto';

/** SHA-256 of a body, in hexadecimal: the same words give the same fingerprint, a changed comma another. */
export const fingerprint = (body: string): string => createHash('sha256').update(body, 'utf8').digest('hex');
