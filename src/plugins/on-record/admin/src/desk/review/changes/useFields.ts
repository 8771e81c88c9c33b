import { useCallback } from 'react';
import type { Anchor, ReviewedClaim, ReviewedFact, ReviewedStatement } from '../../../../../shared/review/facts';
import { useFormats, type Formats } from '../../../language/format';
import { useTexts, type TextKey } from '../../../texts';
import { useClaimLabel } from '../text/useClaimLabel';

/** One thing that a fact says, in the interface's language. */
export interface Field {
  label: TextKey;
  value: string;
}

/** The words of a place in a text. */
export const wordsOf = (body: string, anchor: Anchor | null | undefined): string =>
  anchor ? (anchor.lost ?? body.slice(anchor.start, anchor.end)) : '';

type Text = ReturnType<typeof useTexts>;

const ofStatement = ({ content, cue, mode, speaker }: ReviewedStatement, body: string, text: Text): Field[] => [
  { label: 'field.words', value: wordsOf(body, content) },
  { label: 'form.speaker', value: speaker?.name ?? '' },
  { label: 'form.position', value: speaker?.position ?? '' },
  { label: 'form.mode', value: text(`mode.${mode}`) },
  { label: 'field.cue', value: wordsOf(body, cue) },
];

const ofClaim = (claim: ReviewedClaim, body: string, formats: Formats): Field[] => {
  const { words, period, indicator, place } = claim;
  const days = period?.from ? `${formats.day(period.from)} – ${formats.day(period.to)}` : '';
  return [
    { label: 'field.words', value: wordsOf(body, words) },
    { label: 'form.period', value: [period?.text, days].filter(Boolean).join(' · ') },
    { label: 'form.indicator', value: indicator?.name ?? '' },
    { label: 'form.place', value: place ?? '' },
  ];
};

/** A function that says what a fact says, field by field; `body` is the text its places are counted in. */
export function useFields(): (fact: ReviewedFact, body: string) => Field[] {
  const text = useTexts();
  const formats = useFormats();
  const label = useClaimLabel();
  return useCallback(
    (fact, body) => {
      const decision: Field = { label: 'field.decision', value: text(`decision.${fact.decision}`) };
      if (fact.type === 'statement') return [...ofStatement(fact, body, text), decision];
      if (fact.type === 'claim')
        return [{ label: 'form.value', value: label(fact) }, ...ofClaim(fact, body, formats), decision];
      return [
        { label: 'field.explanation', value: fact.explanation },
        decision,
        { label: 'field.reason', value: fact.reason ?? '' },
      ];
    },
    [text, formats, label],
  );
}

/** A field that two versions of a fact have otherwise. */
export interface ChangedField {
  label: TextKey;
  from: string;
  to: string;
}

/** The fields that differ between two versions of a fact. */
export function changedFields(before: Field[], after: Field[]): ChangedField[] {
  return after.flatMap(({ label, value }) => {
    const from = before.find((field) => field.label === label)?.value ?? '';
    return from === value ? [] : { label, from, to: value };
  });
}
