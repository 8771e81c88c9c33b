import { ArrowsCounterClockwise, Check, CheckCircle, Clock, Pencil, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import type { ArticleState } from '../../../shared/review/facts';
import { useTexts } from '../texts';

type Tone = 'neutral' | 'primary' | 'success' | 'warning' | 'alternative';

/** Each state by an icon and a colour of its own, beside its name. */
const LOOKS: Record<ArticleState, { tone: Tone; Icon: typeof Pencil }> = {
  draft: { tone: 'neutral', Icon: Pencil },
  'in-review': { tone: 'primary', Icon: Clock },
  ready: { tone: 'success', Icon: Check },
  published: { tone: 'success', Icon: CheckCircle },
  changed: { tone: 'warning', Icon: WarningCircle },
  corrected: { tone: 'alternative', Icon: ArrowsCounterClockwise },
};

/** Strapi's darkest amber is too light for letters on its lightest, so there only the icon has it. */
const INK = {
  neutral: 'neutral700',
  primary: 'primary700',
  success: 'success700',
  warning: 'neutral800',
  alternative: 'alternative700',
} as const satisfies Record<Tone, string>;

const Badge = styled.span<{ $tone: Tone }>`
  display: inline-flex;
  align-items: center;
  gap: 0.6rem;
  padding: 0.2rem 1rem;
  border: 1px solid ${({ theme, $tone }) => theme.colors[`${$tone}200`]};
  border-radius: 1.4rem;
  color: ${({ theme, $tone }) => theme.colors[INK[$tone]]};
  background: ${({ theme, $tone }) => theme.colors[`${$tone}100`]};
  font-size: 1.3rem;
  font-weight: 600;
  line-height: 1.6;
  white-space: nowrap;

  & svg {
    flex: none;
    inline-size: 1.3rem;
    block-size: 1.3rem;
  }

  & svg path {
    fill: ${({ theme, $tone }) => theme.colors[`${$tone}700`]};
  }
`;

/** How far an article is, in words, with an icon and a colour. */
export function StateBadge({ state }: { state: ArticleState }) {
  const text = useTexts();
  const { tone, Icon } = LOOKS[state];
  return (
    <Badge $tone={tone}>
      <Icon aria-hidden />
      {text(`state.${state}`)}
    </Badge>
  );
}
