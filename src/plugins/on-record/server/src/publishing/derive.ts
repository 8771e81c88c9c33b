import type { UID } from '@strapi/strapi';
import { detectLanguage } from '../../../reader';
import { sortingNumber } from '../articles/facts';
import { fingerprint } from '../articles/fingerprint';
import { UIDS } from '../content-types/uids';
import { nameKey } from '../names/keys';
import { fieldError } from '../requests/parse';

/** Sets what follows from what is written, so that it can't be wrong: fingerprint, language, folded title, number for sorting. */
export function derive(uid: UID.ContentType, action: 'create' | 'update', data: Record<string, unknown>): void {
  if (uid === UIDS.article && typeof data.body === 'string') {
    data.contentHash = fingerprint(data.body);
    if (action === 'create') data.language ??= detectLanguage(data.body);
  }
  if (uid === UIDS.article && typeof data.title === 'string') data.titleKey = nameKey(data.title);
  if (uid === UIDS.claim && ('value' in data || 'low' in data || 'high' in data)) {
    data.number = sortingNumber(data as { value?: string; low?: string; high?: string });
  }
}

/** A finding is dismissed with a reason, given in the same write. Throws ValidationError (400) without one. */
export function checkDismissal(uid: UID.ContentType, data: Record<string, unknown>): void {
  if (uid !== UIDS.finding || data.state !== 'dismissed') return;
  const reason = data.dismissalReason;
  if (typeof reason === 'string' && reason.trim() !== '') return;
  throw fieldError('dismissalReason', 'is empty. Say why the finding is dismissed.');
}
