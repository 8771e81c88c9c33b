import { styled } from 'styled-components';
import type { Presence } from '../../../../shared/desk/list';
import { useFormats } from '../../language/format';
import { useTexts } from '../../texts';

const Chip = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 0.6rem;
  color: ${({ theme }) => theme.colors.primary700};
  font-weight: 600;
`;

const Initial = styled.span`
  display: inline-grid;
  place-items: center;
  inline-size: 2rem;
  block-size: 2rem;
  border-radius: 50%;
  background: ${({ theme }) => theme.colors.primary600};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.1rem;
  line-height: 1;
`;

/** Who else has an article open. */
export function Here({ open }: { open: Presence[] }) {
  const text = useTexts();
  const { names } = useFormats();
  if (open.length === 0) return null;
  return (
    <Chip>
      {open.map(({ id, name }) => (
        <Initial key={id} aria-hidden>
          {[...name.trim()][0]}
        </Initial>
      ))}
      {text('list.here', { count: open.length, names: names(open.map(({ name }) => name)) })}
    </Chip>
  );
}
