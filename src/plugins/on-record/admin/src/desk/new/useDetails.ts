import { useMemo } from 'react';
import type { Named } from '../../../../shared/review/facts';
import { useLanguage } from '../../language/LanguageProvider';
import { todayHere, type Briefing, type Details } from './briefing';
import type { Guesses } from './DetailsForm';
import { guessSource, guessTitle } from './guesses';
import type { ReadBriefing } from './useReading';

/** The details of a briefing: guessed, where they were not corrected. */
export function useDetails(
  briefing: Briefing,
  read: ReadBriefing | null,
  sources: Named[],
  lastSource: string | null,
): { details: Details; guesses: Guesses } {
  const { language: ours } = useLanguage();
  const source = useMemo(() => guessSource(briefing, sources, lastSource), [briefing, sources, lastSource]);
  const guesses: Guesses = {
    title: guessTitle(briefing),
    source,
    language: read && { value: read.language, ground: 'text' },
    publishedOn: read && read.publishedOn,
  };
  const otherwise: Details = { title: '', language: ours, publishedOn: todayHere(), source: '' };
  const detail = (field: keyof Details) => briefing.corrected[field] ?? guesses[field]?.value ?? otherwise[field];
  const details = {
    title: detail('title'),
    language: detail('language'),
    publishedOn: detail('publishedOn'),
    source: detail('source'),
  };
  return { details, guesses };
}
