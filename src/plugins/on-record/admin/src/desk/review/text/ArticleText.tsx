import { memo, useEffect, useMemo, useRef } from 'react';
import type { Place, Review, ReviewedFact } from '../../../../../shared/review/facts';
import { useFormats } from '../../../language/format';
import { directionOf } from '../../../language/languages';
import { useTexts } from '../../../texts';
import { Handles } from './Handles';
import { Marked } from './Marked';
import { bringIntoView } from '../bringIntoView';
import { selectedPlace } from './places';
import { keepingSame, paragraphsOf, type Paragraph, type Segment } from './segments';
import { speakerKey, speakerNumbers, TINTS } from './tints';
import { useClaimLabel } from './useClaimLabel';

interface Labels {
  /** The number of the speaker of a statement. */
  speaker(statement: string): number;
  /** A number in the reader's digits. */
  count(value: number): string;
  /** A claim's value as it was read. */
  value(claim: string): string;
  hasFinding(claim: string): boolean;
}

const classOf = ({ cue, period, claim }: Segment, labels: Labels): string =>
  [cue && 'cue', period && 'period', claim && 'claim', claim && labels.hasFinding(claim) && 'odd']
    .filter(Boolean)
    .join(' ');

/** One stretch of text. What is said about it stands in attributes: words of ours in the text would be selected with it. */
function Stretch({ body, segment, labels }: { body: string; segment: Segment; labels: Labels }) {
  const { start, end, statement, claim, opens } = segment;
  const words = body.slice(start, end);
  if (!statement && !claim && !segment.cue && !segment.period) return <span data-start={start}>{words}</span>;
  const number = statement ? labels.speaker(statement) : undefined;
  return (
    <mark
      data-start={start}
      data-statement={statement ?? undefined}
      data-claim={claim ?? undefined}
      data-tint={number === undefined ? undefined : number === 0 ? 0 : ((number - 1) % TINTS) + 1}
      data-speaker={opens.statement && number ? labels.count(number) : undefined}
      data-value={opens.claim && claim ? labels.value(claim) : undefined}
      className={classOf(segment, labels)}
    >
      {words}
    </mark>
  );
}

const ParagraphView = memo(function ParagraphView({
  body,
  paragraph,
  labels,
}: {
  body: string;
  paragraph: Paragraph;
  labels: Labels;
}) {
  return (
    <p data-start={paragraph.start} data-end={paragraph.end}>
      {paragraph.segments.map((segment) => (
        <Stretch key={segment.start} body={body} segment={segment} labels={labels} />
      ))}
    </p>
  );
}, sameView);

interface ViewProps {
  body: string;
  paragraph: Paragraph;
  labels: Labels;
}

/** A paragraph is drawn again only when its words, its marks or what these say have changed. */
function sameView(before: ViewProps, now: ViewProps): boolean {
  if (before.paragraph !== now.paragraph) return false;
  if (before.labels === now.labels) return true;
  return now.paragraph.segments.every(({ statement, claim }) => {
    const sameSpeaker = !statement || before.labels.speaker(statement) === now.labels.speaker(statement);
    const sameClaim =
      !claim ||
      (before.labels.value(claim) === now.labels.value(claim) &&
        before.labels.hasFinding(claim) === now.labels.hasFinding(claim));
    return sameSpeaker && sameClaim;
  });
}

function useLabels(facts: ReviewedFact[]): Labels {
  const claimLabel = useClaimLabel();
  const formats = useFormats();
  return useMemo(() => {
    const numbers = speakerNumbers(facts);
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const odd = new Set(
      facts.flatMap((fact) => (fact.type === 'finding' && fact.decision !== 'dismissed' ? fact.claims : [])),
    );
    return {
      speaker: (id) => {
        const fact = byId.get(id);
        return fact?.type === 'statement' ? (numbers.get(speakerKey(fact)) ?? 0) : 0;
      },
      value: (id) => {
        const fact = byId.get(id);
        return fact?.type === 'claim' ? claimLabel(fact) : '';
      },
      hasFinding: (id) => odd.has(id),
      count: formats.count,
    };
  }, [facts, claimLabel, formats]);
}

function useParagraphs({ article: { body }, facts }: Review): Paragraph[] {
  const last = useRef<Paragraph[]>([]);
  return useMemo(() => {
    last.current = keepingSame(last.current, paragraphsOf(body, facts));
    return last.current;
  }, [body, facts]);
}

/** The ids of the fact that is selected, and of those it is about. */
function shownWith(facts: ReviewedFact[], selected: string | null): string[] {
  const fact = facts.find(({ id }) => id === selected);
  if (!fact) return [];
  return fact.type === 'finding' ? fact.claims : [fact.id];
}

interface Props {
  review: Review;
  selected: string | null;
  onSelect(id: string): void;
  /** The fact whose ends can be dragged, and what happens then. */
  adjustable?: ReviewedFact;
  onAdjust?(fact: ReviewedFact, place: Place): void;
  /** Words were marked with the mouse or the keyboard; null when no words are. */
  onMark(place: Place | null): void;
}

/** The article in its own direction, its facts marked in it. */
export function ArticleText({ review, selected, onSelect, onMark, adjustable, onAdjust }: Props) {
  const text = useTexts();
  const container = useRef<HTMLDivElement>(null);
  const paragraphs = useParagraphs(review);
  const labels = useLabels(review.facts);
  const { body, language } = review.article;

  useEffect(() => {
    const shown = shownWith(review.facts, selected);
    const find = (part: string) =>
      shown.flatMap((id) => [...(container.current?.querySelectorAll(`[data-${part}="${id}"]`) ?? [])]);
    const claims = find('claim');
    const within = find('statement');
    for (const mark of claims) mark.classList.add('selected');
    for (const mark of within) mark.classList.add('within');
    bringIntoView(claims[0] ?? within[0]);
    return () => {
      for (const mark of claims) mark.classList.remove('selected');
      for (const mark of within) mark.classList.remove('within');
    };
  }, [selected, review.facts, paragraphs]);

  useEffect(() => {
    const marked = () => {
      if (container.current) onMark(selectedPlace(body, container.current));
    };
    document.addEventListener('selectionchange', marked);
    return () => document.removeEventListener('selectionchange', marked);
  }, [body, onMark]);

  const choose = (target: EventTarget) => {
    const mark = (target as HTMLElement).closest<HTMLElement>('[data-claim], [data-statement]');
    const id = mark?.dataset.claim ?? mark?.dataset.statement;
    if (id && window.getSelection()?.isCollapsed) onSelect(id);
  };

  return (
    <Marked
      ref={container}
      dir={directionOf(language)}
      lang={language}
      role="region"
      aria-label={text('review.text')}
      tabIndex={0}
      onClick={(event) => choose(event.target)}
    >
      {paragraphs.map((paragraph) => (
        <ParagraphView key={paragraph.start} body={body} paragraph={paragraph} labels={labels} />
      ))}
      {adjustable && onAdjust && adjustable.type !== 'finding' && (
        <Handles container={container} fact={adjustable} body={body} language={language} onAdjust={onAdjust} />
      )}
    </Marked>
  );
}
