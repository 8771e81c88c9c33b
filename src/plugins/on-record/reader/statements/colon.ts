import { besideSubject } from '../people/beside-subject';
import { isMark, isStop } from '../text/marks';
import { MARK_TOKEN } from '../text/tokens';
import { quotationAt, type Frame, type Page } from './frame';
import { nobody } from './source';
import { isTitle } from './title';

/** A colon is sought no further into its sentence, in tokens. */
const REACH = 80;
/** Quoted words after a colon are a sentence with so many tokens. */
const LEAST = 5;

/** "Quill gave a snappy answer: 'Never in my life.'": with no word of saying, a quoted sentence after a colon is said by the sentence's subject. */
export function readColon(page: Page, from: number, to: number): Frame | null {
  const { tokens, quotations, source, openers } = page;
  if (page.order !== 'beside') return null;
  for (let k = from + 1; k + 1 < to && k < from + REACH && quotations.inside[k] < 0; k += 1) {
    if (!isMark(tokens, k, openers)) continue;
    const quotation = quotationAt(page, k + 1);
    if (!quotation || quotation.close - k - 1 < LEAST || isTitle(page, quotation)) return null;
    const { close } = quotation;
    if (!isStop(tokens, close - 1) && tokens.kind[close + 1] !== MARK_TOKEN) return null;
    const subject = besideSubject(source, from, k, k, k)?.noun ?? nobody(from);
    return {
      rule: 'cue.colon',
      start: from,
      cue: { first: k, last: k + 1 },
      content: { first: k + 2, last: close },
      direct: true,
      subject,
      unowned: false,
      told: false,
      report: false,
      turn: null,
    };
  }
  return null;
}
