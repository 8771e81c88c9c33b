import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, type ReactNode, type RefObject } from 'react';
import type { ReviewedFact } from '../../../../../shared/review/facts';

/** About how high each kind of card is, in pixels, until it is measured. */
const HEIGHTS: Record<ReviewedFact['type'], number> = { statement: 140, claim: 90, finding: 180 };

interface Props {
  /** The list that scrolls. */
  list: RefObject<HTMLElement>;
  facts: readonly ReviewedFact[];
  selected: string | null;
  card(at: number): ReactNode;
}

/** Of many cards, those that are seen, a few around them, and the selected one, each where it would be among all. */
export function SeenCards({ list, facts, selected, card }: Props) {
  const at = useMemo(() => facts.findIndex(({ id }) => id === selected), [facts, selected]);
  const virtualizer = useVirtualizer({
    count: facts.length,
    getScrollElement: () => list.current,
    getItemKey: useCallback((index: number) => facts[index].id, [facts]),
    estimateSize: (index) => HEIGHTS[facts[index].type],
    gap: 8,
    overscan: 6,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const seen = defaultRangeExtractor(range);
        return at < 0 || seen.includes(at) ? seen : [...seen, at].sort((a, b) => a - b);
      },
      [at],
    ),
  });
  return (
    <div role="none" style={{ position: 'relative', height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => (
        <div
          key={key}
          role="none"
          ref={virtualizer.measureElement}
          data-index={index}
          style={{ position: 'absolute', insetInline: 0, insetBlockStart: 0, transform: `translateY(${start}px)` }}
        >
          {card(index)}
        </div>
      ))}
    </div>
  );
}
