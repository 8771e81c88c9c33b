import { useMemo, useRef, type ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Review, ReviewedClaim, ReviewedFact } from '../../../../shared/review/facts';
import { useTexts } from '../../texts';
import { FactCard } from './cards/FactCard';
import { SeenCards } from './cards/SeenCards';
import { LostBar } from './LostBar';
import { speakerKey, speakerNumbers, TINTS } from './text/tints';

const List = styled.div`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  padding: 1.2rem;
  overflow-y: auto;
  background: ${({ theme }) => theme.colors.neutral100};

  > * {
    flex-shrink: 0;
  }
`;

/** Up to so many cards are all in the page; of more only those that are seen, or opening and scrolling would be slow. */
const MOST_AT_ONCE = 200;

const NO_CLAIMS: ReviewedClaim[] = [];

/** The claims that each finding is about, kept from one drawing to the next while they are the same. */
function useClaimsOf(facts: ReviewedFact[]): (fact: ReviewedFact) => ReviewedClaim[] {
  return useMemo(() => {
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const about = new Map(
      facts.flatMap((fact) =>
        fact.type === 'finding'
          ? [[fact.id, fact.claims.map((id) => byId.get(id)).filter((one) => one?.type === 'claim')] as const]
          : [],
      ),
    );
    return (fact) => (about.get(fact.id) as ReviewedClaim[] | undefined) ?? NO_CLAIMS;
  }, [facts]);
}

interface Props {
  review: Review;
  selected: string | null;
  onSelect(id: string): void;
  /** What the selected card holds below its fact. */
  children: ReactNode;
}

/** The facts of an article in the order of its text. */
export function Cards({ review, selected, onSelect, children }: Props) {
  const text = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const { facts, article } = review;
  const numbers = useMemo(() => speakerNumbers(facts), [facts]);
  const claimsOf = useClaimsOf(facts);
  const speaker = (fact: ReviewedFact) => (fact.type === 'statement' ? (numbers.get(speakerKey(fact)) ?? 0) : 0);
  const card = (at: number) => {
    const fact = facts[at];
    return (
      <FactCard
        key={fact.id}
        fact={fact}
        body={article.body}
        language={article.language}
        speaker={speaker(fact)}
        tint={speaker(fact) === 0 ? 0 : ((speaker(fact) - 1) % TINTS) + 1}
        about={claimsOf(fact)}
        selected={fact.id === selected}
        position={at + 1}
        count={facts.length}
        onSelect={onSelect}
      >
        {fact.id === selected ? children : null}
      </FactCard>
    );
  };
  return (
    <List
      ref={list}
      role="listbox"
      aria-label={text('review.cards')}
      tabIndex={0}
      aria-activedescendant={selected ? `fact-${selected}` : undefined}
    >
      <LostBar facts={facts} selected={selected} onSelect={onSelect} />
      {facts.length === 0 && <p>{text('review.noFacts')}</p>}
      {facts.length > MOST_AT_ONCE ? (
        <SeenCards list={list} facts={facts} selected={selected} card={card} />
      ) : (
        facts.map((_, at) => card(at))
      )}
    </List>
  );
}
