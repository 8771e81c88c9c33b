import { useLayoutEffect, useState, type PointerEvent as ReactPointerEvent, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { styled } from 'styled-components';
import type { Place, ReviewedClaim, ReviewedFact, ReviewedStatement } from '../../../../../shared/review/facts';
import { directionOf } from '../../../language/languages';
import { drawnEnds, rangeOf, type DrawnEnds } from './ends';
import { dragged, offsetAt } from './places';

const WIDTH = 20;

/** A line at one end of the words with a knob to take hold of. The keyboard has keys for the same. */
const Handle = styled.span`
  position: absolute;
  width: ${WIDTH}px;
  cursor: ew-resize;
  touch-action: none;
  user-select: none;

  &::before {
    content: '';
    position: absolute;
    inset-block: 0;
    left: ${WIDTH / 2 - 1}px;
    width: 2px;
    background: #4945ff;
  }

  &::after {
    content: '';
    position: absolute;
    left: ${WIDTH / 2 - 5}px;
    width: 10px;
    height: 10px;
    border: 2px solid #fff;
    border-radius: 50%;
    background: #4945ff;
  }

  &[data-handle='start']::after {
    top: -6px;
  }

  &[data-handle='end']::after {
    bottom: -6px;
  }
`;

const HIGHLIGHT = 'on-record-drag';

/** Shows which words would be taken; without the browser's highlights the handle alone shows it. */
function preview(range: Range | null): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  else CSS.highlights.delete(HIGHLIGHT);
}

interface Props {
  container: RefObject<HTMLElement>;
  fact: ReviewedStatement | ReviewedClaim;
  body: string;
  language: string;
  onAdjust(fact: ReviewedFact, place: Place): void;
}

/** Where the ends are drawn; measured again when the text flows otherwise. */
function useDrawnEnds(container: RefObject<HTMLElement>, place: Place | null, rightToLeft: boolean): DrawnEnds | null {
  const [ends, setEnds] = useState<DrawnEnds | null>(null);
  const { start, end } = place ?? { start: 0, end: 0 };
  useLayoutEffect(() => {
    const element = container.current;
    if (!element || start === end) {
      setEnds(null);
      return undefined;
    }
    const measure = () => setEnds(drawnEnds(element, { start, end }, rightToLeft));
    measure();
    const watched = new ResizeObserver(measure);
    watched.observe(element);
    return () => watched.disconnect();
  }, [container, start, end, rightToLeft]);
  return ends;
}

/** Handles at both ends of the selected fact's words: dragged with a mouse or a finger, the ends follow word by word. */
export function Handles({ container, fact, body, language, onAdjust }: Props) {
  const anchor = fact.type === 'statement' ? fact.content : fact.words;
  const [moving, setMoving] = useState<Place | null>(null);
  const isPlaced = anchor.lost === undefined && fact.decision !== 'rejected';
  const ends = useDrawnEnds(container, isPlaced ? (moving ?? anchor) : null, directionOf(language) === 'rtl');

  const begin = (end: 'start' | 'end') => (event: ReactPointerEvent<HTMLElement>) => {
    const element = container.current;
    if (!element || event.button !== 0) return;
    event.preventDefault();
    const before: Place = { start: anchor.start, end: anchor.end };
    let now = before;
    setMoving(before);
    const move = ({ clientX, clientY }: PointerEvent) => {
      const offset = offsetAt(clientX, clientY, element);
      const next = offset === null ? now : dragged(body, before, end, offset, language);
      if (next.start === now.start && next.end === now.end) return;
      now = next;
      preview(rangeOf(element, now));
      setMoving(now);
    };
    const finish = ({ type }: Event) => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', finish);
      window.removeEventListener('pointercancel', finish);
      preview(null);
      setMoving(null);
      if (type === 'pointerup' && (now.start !== before.start || now.end !== before.end)) onAdjust(fact, now);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', finish);
    window.addEventListener('pointercancel', finish);
  };

  return (
    <>
      {ends &&
        (['start', 'end'] as const).map((end) => {
          const { paragraph, x, y, height } = ends[end];
          const place = { left: x - WIDTH / 2, top: y, height, pointerEvents: moving ? ('none' as const) : undefined };
          return createPortal(
            <Handle
              data-handle={end}
              data-start={paragraph.dataset.end}
              aria-hidden
              style={place}
              onPointerDown={begin(end)}
              onClick={(event) => event.stopPropagation()}
            />,
            paragraph,
            end,
          );
        })}
    </>
  );
}
