import { WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Strip = styled.div<{ $tone: 'warning' | 'danger' }>`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 1.2rem;
  padding: 1.2rem 2rem;
  border: 1px solid ${({ theme, $tone }) => theme.colors[`${$tone}200`]};
  border-radius: 4px;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme, $tone }) => theme.colors[`${$tone}100`]};
  font-size: 1.4rem;
  line-height: 1.6;

  & > svg path {
    fill: ${({ theme, $tone }) => theme.colors[`${$tone}700`]};
  }
`;

/** Something the editor must know, read out at once. */
export function Notice({ tone, children }: { tone: 'warning' | 'danger'; children: ReactNode }) {
  return (
    <Strip role="alert" $tone={tone}>
      <WarningCircle aria-hidden />
      {children}
    </Strip>
  );
}
