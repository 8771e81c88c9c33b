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
import { numberOf, useClaimLabel } from '../text/useClaimLabel';
import { useFormats } from '../../../language/format';
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

function StatementLines({ fact, body, language, speaker }: { fact: ReviewedStatement } & CardContext) {
  const text = useTexts();
  const { content, cue, mode } = fact;
  return (
    <>
      <Line>
        {speaker > 0 && <Badge data-speaker>{speaker}</Badge>}
        <Strong dir="auto">{fact.speaker?.name ?? text('card.nobody')}</Strong>
        <Decision fact={fact} />
      </Line>
      {fact.speaker?.position && <Quiet dir="auto">{fact.speaker.position}</Quiet>}
      <Excerpt dir={directionOf(language)} lang={language}>
        {content.lost ?? body.slice(content.start, content.end)}
      </Excerpt>
      <Quiet>
        {text(`mode.${mode}`)}
        {cue && (
          <>
            {' · '}
            <bdi>{cue.lost ?? body.slice(cue.start, cue.end)}</bdi>
          </>
        )}
      </Quiet>
    </>
  );
}

function ClaimLines({ fact, body, language }: { fact: ReviewedClaim } & CardContext) {
  const text = useTexts();
  const formats = useFormats();
  const label = useClaimLabel();
  const { words, period, indicator, modifier } = fact;
  return (
    <>
      <Line>
        <Strong as="span" $large dir="auto">
          {label(fact)}
        </Strong>
        <Decision fact={fact} />
      </Line>
      <Excerpt dir={directionOf(language)} lang={language}>
        {words.lost ?? body.slice(words.start, words.end)}
      </Excerpt>
      <Quiet>
        {modifier !== 'exactly' && `${text(`modifier.${modifier}`)} ${numberOf(fact, formats)}`}
        {period && (
          <>
            {modifier !== 'exactly' && ' · '}
            <bdi>{period.text}</bdi>
            {period.from && ` (${formats.day(period.from)} – ${formats.day(period.to)})`}
          </>
        )}
        {indicator && (
          <>
            {' · '}
            <bdi>{indicator.name}</bdi>
          </>
        )}
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
        <Strong>{text(`finding.${fact.kind}`)}</Strong>
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
    if (selected) card.current?.scrollIntoView({ block: 'nearest' });
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
      <Quiet as="span" className="kind">
        {text(`type.${fact.type}`)}
        {isLost(fact) && <Badge data-decision="lost">⚠ {text('card.lost')}</Badge>}
      </Quiet>
      {fact.type === 'statement' && <StatementLines fact={fact} {...context} />}
      {fact.type === 'claim' && <ClaimLines fact={fact} {...context} />}
      {fact.type === 'finding' && <FindingLines fact={fact} {...context} />}
      {children}
    </Card>
  );
});
