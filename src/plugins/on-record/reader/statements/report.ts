import { skipHead } from '../people/dateline';
import type { Noun } from '../people/noun';
import { nounAt } from '../people/nouns';
import { DOCUMENT, flagsOf } from '../people/words';
import { APART, WORD } from '../text/tokens';
import type { Hit } from './cues';
import type { Page } from './frame';

/** Between a paper and the organization whose it is stand no more tokens. */
const REACH = 5;

/** Whether a cue is a verb with a paper as its subject («نشان می‌دهد»). */
export function isReportVerb({ cue }: Hit): boolean {
  return cue.form === 'verb' && cue.family.reports === true;
}

/** The organization whose paper is the subject of a sentence («آمار وزارت کار نشان می‌دهد که …»); null where none is. */
export function reportOwner({ tokens, source }: Page, from: number, hit: Hit): Noun | null {
  const { grammar } = source;
  const head = skipHead(source, from, hit.first);
  let paper = false;
  for (let k = head; k < hit.first && k < head + REACH && tokens.kind[k] === WORD; k += 1) {
    if (paper && tokens.gap[k] === APART) {
      const noun = nounAt(source, k, hit.first);
      if (noun?.kind === 'organization') return noun;
    }
    if (flagsOf(grammar, tokens.word[k]) & DOCUMENT) paper = true;
  }
  return null;
}
