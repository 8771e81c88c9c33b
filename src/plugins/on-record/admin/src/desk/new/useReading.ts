import { startTransition, useEffect, useRef, useState } from 'react';
import type { Reading } from '../../../../reader/types';
import type { Review } from '../../../../shared/review/facts';
import { readDays, readText } from '../../reading/reader';
import { todayHere, type Briefing } from './briefing';
import { datelineDay, datelineLines } from './dateline';
import type { Guess } from './guesses';
import { reviewOfReading } from './reviewOfReading';

/** What the reader makes of a text. */
export interface ReadBriefing {
  review: Review;
  counts: Pick<Reading, 'statements' | 'claims' | 'findings'>;
  language: string;
  publishedOn: Guess;
}

/** How long typing has to pause before it is read, in milliseconds: longer for long texts. */
const pauseFor = (length: number): number => (length > 20_000 ? 400 : 150);

async function guessDay({ body, origin, corrected }: Briefing): Promise<Guess> {
  const today = todayHere();
  if (origin?.publishedOn) return { value: origin.publishedOn, ground: 'page' };
  const lines = datelineLines(body);
  const days = await readDays(lines, today, corrected.language);
  const day = lines.map((line, at) => datelineDay(line, days[at] ?? [], today)).find((found) => found !== null);
  return day ? { value: day, ground: 'text' } : { value: today, ground: 'today' };
}

async function readBriefing(briefing: Briefing): Promise<ReadBriefing> {
  const { body, corrected } = briefing;
  const publishedOn = await guessDay(briefing);
  const reading = await readText(body, {
    language: corrected.language,
    publishedOn: corrected.publishedOn ?? publishedOn.value,
  });
  return { review: reviewOfReading(body, reading), counts: reading, language: reading.language, publishedOn };
}

/** The reading of a briefing, which follows what is typed; what is pasted is read at once. */
export function useReading(briefing: Briefing): { read: ReadBriefing | null; isReading: boolean } {
  const { body, origin, corrected } = briefing;
  const [read, setRead] = useState<ReadBriefing | null>(null);
  const [isReading, setIsReading] = useState(false);
  const lastLength = useRef(0);

  useEffect(() => {
    const isTyped = Math.abs(body.length - lastLength.current) === 1;
    lastLength.current = body.length;
    if (body.trim() === '') {
      setRead(null);
      setIsReading(false);
      return undefined;
    }
    let wanted = true;
    setIsReading(true);
    const settle = (next: ReadBriefing | null) => {
      if (!wanted) return;
      // Thousands of marks are drawn in slices, between which keys are answered.
      startTransition(() => {
        if (next) setRead(next);
        setIsReading(false);
      });
    };
    const begin = () =>
      void readBriefing({
        body,
        origin,
        corrected: { language: corrected.language, publishedOn: corrected.publishedOn },
      })
        .then(settle)
        .catch(() => settle(null));
    const timer = setTimeout(begin, isTyped ? pauseFor(body.length) : 0);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [body, origin, corrected.language, corrected.publishedOn]);

  return { read, isReading };
}
