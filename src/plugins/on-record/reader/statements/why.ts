import type { Tokens } from '../text/tokens';
import { refuse, tell } from '../text/why';
import type { Statement } from '../types';
import type { Frame } from './frame';
import type { Silence, SpeakerRule } from './rules';

/** Notes how the speaker of a statement was found. */
export function tellSpeaker(tokens: Tokens, statement: Statement, frame: Frame): void {
  if (!tokens.trace) return;
  const { first, last } = frame.subject ?? { first: frame.cue.first, last: frame.cue.first };
  tell(tokens, statement, ruleOf(statement, frame), first, last, statement.speaker?.name);
}

/** Notes why a frame is no statement. */
export function tellSilence(tokens: Tokens, { cue }: Frame, rule: Silence): void {
  refuse(tokens, rule, cue.first, cue.last);
}

function ruleOf({ speaker }: Statement, { subject, unowned }: Frame): SpeakerRule {
  if (unowned) return 'speaker.unowned';
  if (subject?.kind === 'nobody') return 'speaker.nobody';
  if (!speaker) return 'speaker.unnamed';
  return subject ? `speaker.${subject.kind}` : 'speaker.carried';
}
