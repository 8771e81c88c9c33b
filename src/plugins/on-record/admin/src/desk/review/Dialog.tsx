import { useEffect, useRef, type ReactNode } from 'react';
import { styled } from 'styled-components';

const Frame = styled.dialog`
  width: min(64rem, 92vw);
  max-height: 86vh;
  margin: auto;
  padding: 2.4rem;
  border: 0;
  border-radius: 8px;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: 0 8px 40px rgb(0 0 0 / 30%);
  font-size: 1.4rem;
  line-height: 1.8;

  &::backdrop {
    background: rgb(30 30 50 / 45%);
  }

  h2 {
    margin-block-end: 1.2rem;
    font-size: 2rem;
    font-weight: 700;
  }
`;

/** A dialog that keeps our language and direction, holds the focus, and closes with Escape: the browser's own. */
export function Dialog({ title, onClose, children }: { title: string; onClose(): void; children: ReactNode }) {
  const frame = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    frame.current?.showModal();
    return () => before?.focus?.();
  }, []);
  return (
    <Frame ref={frame} aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      {children}
    </Frame>
  );
}
