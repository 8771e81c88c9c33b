import { VisuallyHidden } from '@strapi/design-system';
import { memo, useEffect, useRef, type ReactNode } from 'react';
import type {
  ReviewedClaim,
  ReviewedFact,
  ReviewedFinding,
  ReviewedStatement,
} from '../../../../../shared/review/facts';
import { isLost } from '../../../../../shared/review/changes';
import { directionOf } from '../../../language/languages';
import { useTexts, type TextKey } from '../../../texts';
import { useClaimLabel } from '../text/useClaimLabel';
import { useFormats } from '../../../language/format';
import { bringIntoView } from '../bringIntoView';
import { Badge, Card, Excerpt, Line, Quiet, Strong } from './parts';

/** What a card shows beside its fact. */
export interface CardContext {
  body: string;
  language: string;
  /** The number of a statement's speaker. */
  speaker: number;
  tint: number;
  /** The claims that a finding is about. */
  about: ReviewedClaim[];
}

interface Props extends CardContext {
  fact: ReviewedFact;
  selected: boolean;
  position: number;
  count: number;
  onSelect(id: string): void;
  /** Buttons and forms, for the selected card. */
  children?: ReactNode;
}

const DECISION_SIGNS: Record<ReviewedFact['decision'], string> = {
  proposed: '○',
  accepted: '✓',
  rejected: '✕',
  open: '⚠',
  confirmed: '✓',
  dismissed: '✕',
};

function Decision({ fact }: { fact: ReviewedFact }) {
  const text = useTexts();
  const key: TextKey = `decision.${fact.decision}`;
  return (
    <Badge data-decision={fact.decision}>
      <span aria-hidden>{DECISION_SIGNS[fact.decision]}</span> {text(key)}
    </Badge>
  );
}

/** A mark on a fact whose words have no certain place any more. */
function Lost({ fact }: { fact: ReviewedFact }) {
  const text = useTexts();
  return isLost(fact) ? <Badge data-decision="lost">⚠ {text('card.lost')}</Badge> : null;
}

/** Short pieces of either direction in one line, with dots between them. */
function Parts({ parts, leading = false }: { parts: Array<string | null | undefined>; leading?: boolean }) {
  const shown = parts.filter(Boolean);
  return (
    <>
      {shown.map((part, at) => (
        <span key={at}>
          {(leading || at > 0) && ' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </>
  );
}

function StatementLines({ fact, body, language, speaker }: { fact: ReviewedStatement } & CardContext) {
  const text = useTexts();
  const formats = useFormats();
  const { content, cue, mode } = fact;
  const cueWords = cue && (cue.lost ?? body.slice(cue.start, cue.end));
  return (
    <>
      <Line>
        {speaker > 0 && <Badge data-speaker>{formats.count(speaker)}</Badge>}
        <Strong dir="auto">{fact.speaker?.name ?? text('card.nobody')}</Strong>
        <Lost fact={fact} />
        <Decision fact={fact} />
      </Line>
      <Excerpt dir={directionOf(language)} lang={language}>
        {content.lost ?? body.slice(content.start, content.end)}
      </Excerpt>
      <Quiet>
        <Parts parts={[text(`mode.${mode}`), cueWords, fact.speaker?.position]} />
      </Quiet>
    </>
  );
}

function ClaimLines({ fact, body, language }: { fact: ReviewedClaim } & CardContext) {
  const formats = useFormats();
  const label = useClaimLabel();
  const { words, period, indicator, place } = fact;
  const days = period?.from && `${formats.day(period.from)} – ${formats.day(period.to)}`;
  return (
    <>
      <Line>
        <Strong as="span" $large dir="auto">
          {label(fact)}
        </Strong>
        <Lost fact={fact} />
        <Decision fact={fact} />
      </Line>
      <Quiet>
        <span dir={directionOf(language)} lang={language}>
          «{words.lost ?? body.slice(words.start, words.end)}»
        </span>{' '}
        <Parts parts={[period?.text, days, indicator?.name, place]} leading />
      </Quiet>
    </>
  );
}

function FindingLines({ fact, body, language, about }: { fact: ReviewedFinding } & CardContext) {
  const text = useTexts();
  const label = useClaimLabel();
  return (
    <>
      <Line>
        <Strong>⚠ {text(`finding.${fact.kind}`)}</Strong>
        <Decision fact={fact} />
      </Line>
      <Excerpt dir={directionOf(language)} lang={language}>
        {fact.explanation}
      </Excerpt>
      <ul>
        {about.map((claim) => (
          <li key={claim.id}>
            <Quiet as="span">
              <bdi>{body.slice(claim.words.start, claim.words.end)}</bdi> {' = '} <bdi>{label(claim)}</bdi>
            </Quiet>
          </li>
        ))}
      </ul>
      {fact.reason && <Quiet dir="auto">{fact.reason}</Quiet>}
    </>
  );
}

/** One fact beside the text: what was read, and what the editor has decided. Selecting it shows its words. */
export const FactCard = memo(function FactCard({
  fact,
  selected,
  onSelect,
  children,
  position,
  count,
  ...context
}: Props) {
  const text = useTexts();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (selected) bringIntoView(card.current);
  }, [selected]);
  return (
    <Card
      ref={card}
      role="option"
      id={`fact-${fact.id}`}
      aria-selected={selected}
      aria-posinset={position}
      aria-setsize={count}
      data-type={fact.type}
      data-tint={context.tint}
      data-decision={fact.decision}
      onClick={() => onSelect(fact.id)}
    >
      <VisuallyHidden>{text(`type.${fact.type}`)}</VisuallyHidden>
      {fact.type === 'statement' && <StatementLines fact={fact} {...context} />}
      {fact.type === 'claim' && <ClaimLines fact={fact} {...context} />}
      {fact.type === 'finding' && <FindingLines fact={fact} {...context} />}
      {children}
    </Card>
  );
});
