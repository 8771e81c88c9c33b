import type { BesideSubject } from '../people/beside-subject';
import type { Hit } from './cues';
import { quotationAt, type Frame, type Page } from './frame';
import { isSpeech, openingAfter, skipAdjuncts } from './opening';
import { isComma } from '../text/marks';

/** Where a cue stands: its sentence, its clause, and what was said before it. */
export interface CuePlace {
  page: Page;
  from: number;
  to: number;
  /** Where words that no frame has taken begin. */
  floor: number;
  /** Where the search for a subject begins at the earliest. */
  reach: number;
  last: Frame | undefined;
  /** Whether no cue of another's follows in the sentence. */
  closes: boolean;
}

/** A cue's subject, and where the clause that they open ends at the latest. */
export interface CueSubject extends BesideSubject {
  to: number;
}

/** Something marks what follows a cue as content. */
export function opensContent({ page, to }: CuePlace, hit: Hit): boolean {
  return openingAfter(page, hit, to).kind !== 'none';
}

/** A quotation or a colon follows a cue, if only after its adjuncts. */
export function opensQuotation({ page, to }: CuePlace, hit: Hit): boolean {
  const { kind } = openingAfter(page, hit, to);
  if (kind === 'quote' || kind === 'colon') return true;
  const after = skipAdjuncts(page, hit.last, to);
  const quotation = isComma(page.tokens, after) ? quotationAt(page, after + 1) : null;
  return quotation !== null && isSpeech(page, quotation);
}
