import { WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import type { FactCounts } from '../../../../shared/desk/list';
import { useFormats } from '../../language/format';
import { useTexts } from '../../texts';
import { Unseen } from './controls';

const Number = styled.span<{ $none: boolean }>`
  color: ${({ theme, $none }) => theme.colors[$none ? 'neutral500' : 'neutral800']};
`;

const Open = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 0.4rem;
  font-weight: 700;

  & svg {
    inline-size: 1.4rem;
    block-size: 1.4rem;
  }

  & svg path {
    fill: ${({ theme }) => theme.colors.warning700};
  }
`;

interface CountProps {
  counts: FactCounts;
  /** Marks what waits: for findings, which an editor must not overlook. */
  alarming?: boolean;
}

/** How many facts of a kind an article has; a screen reader hears how many wait, too. */
export function Count({ counts: { all, waiting }, alarming = false }: CountProps) {
  const text = useTexts();
  const { count } = useFormats();
  const open = waiting > 0 && text('list.open', { count: waiting });
  if (alarming && open)
    return (
      <Open title={open}>
        <WarningCircle aria-hidden />
        {count(all)}
        <Unseen>{open}</Unseen>
      </Open>
    );
  return (
    <Number $none={all === 0} title={open || undefined}>
      {count(all)}
      {open && <Unseen>{open}</Unseen>}
    </Number>
  );
}
