import { createId } from '@paralleldrive/cuid2';
import { useCallback } from 'react';
import { waits } from '../../../../shared/review/changes';
import type { ReviewedFact } from '../../../../shared/review/facts';
import { accept, acceptRest, join, reject, split, withPlace } from './edits';
import type { Command } from './keys/keys';
import { isOpenFinding, nextFact } from './navigation';
import type { ReviewSession } from './session/session';
import { nextWordEdge, resized } from './text/places';

/** What opens beside the facts. */
export interface Openers {
  edit(): void;
  dismiss(): void;
  publish(): void;
  help(): void;
  /** Where a statement is to be cut: the caret in the text, if there is one. */
  caret(): number | null;
}

/** After a decision the next fact that waits is selected, so that one key a fact is enough. */
function goOn(session: ReviewSession): void {
  const { review, selected } = session.getSnapshot();
  const next = nextFact(review.facts, selected, 1, waits);
  if (next) session.select(next.id);
}

function decide(session: ReviewSession, fact: ReviewedFact, yes: boolean): void {
  const { review } = session.getSnapshot();
  session.change(yes ? accept(review, fact) : reject(review, fact));
  goOn(session);
}

function resize(session: ReviewSession, fact: ReviewedFact, end: 'start' | 'end', forward: boolean): void {
  if (fact.type === 'finding') return;
  const { body, language } = session.getSnapshot().review.article;
  const place = fact.type === 'statement' ? fact.content : fact.words;
  if (place.lost === undefined) session.put(withPlace(fact, resized(body, place, end, forward, language)));
}

function cut(session: ReviewSession, fact: ReviewedFact, caret: number | null): void {
  if (fact.type !== 'statement') return;
  const { review } = session.getSnapshot();
  const { start, end } = fact.content;
  const { body, language } = review.article;
  const middle = nextWordEdge(body, start + Math.floor((end - start) / 2), true, language);
  const at = caret !== null && caret > start && caret < end ? caret : middle;
  const changes = split(review, fact, at, createId());
  if (changes) session.change(changes);
}

/** Carries out a command on the selected fact. */
export function useCommands(session: ReviewSession, openers: Openers): (command: Command) => void {
  return useCallback(
    (command) => {
      const { review, selected } = session.getSnapshot();
      const { facts } = review;
      const fact = facts.find(({ id }) => id === selected);
      const select = (next: ReviewedFact | undefined) => next && session.select(next.id);
      const withFact = (act: (fact: ReviewedFact) => void) => () => fact && act(fact);
      const commands: Record<Command, () => void> = {
        next: () => select(nextFact(facts, selected, 1)),
        previous: () => select(nextFact(facts, selected, -1)),
        nextWaiting: () => select(nextFact(facts, selected, 1, waits)),
        nextFinding: () => select(nextFact(facts, selected, 1, isOpenFinding)),
        accept: withFact((one) => decide(session, one, true)),
        reject: withFact((one) => (one.type === 'finding' ? openers.dismiss() : decide(session, one, false))),
        edit: withFact(() => openers.edit()),
        undo: () => session.undo(),
        redo: () => session.redo(),
        split: withFact((one) => cut(session, one, openers.caret())),
        join: withFact((one) => {
          const changes = one.type === 'statement' ? join(review, one) : null;
          if (changes) session.change(changes);
        }),
        growEnd: withFact((one) => resize(session, one, 'end', true)),
        shrinkEnd: withFact((one) => resize(session, one, 'end', false)),
        growStart: withFact((one) => resize(session, one, 'start', false)),
        shrinkStart: withFact((one) => resize(session, one, 'start', true)),
        acceptRest: () => session.change(acceptRest(review)),
        publish: () => openers.publish(),
        help: () => openers.help(),
      };
      commands[command]();
    },
    [session, openers],
  );
}
