import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DeskArticle } from '../../../../shared/desk/list';
import { useTexts } from '../../texts';
import { StateBadge } from '../StateBadge';
import { factsIn, waitingIn } from './publishable';

const Left = styled.span`
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.2rem;
`;

const Bar = styled.span`
  display: block;
  inline-size: 6rem;
  block-size: 0.4rem;
  border-radius: 2px;
  overflow: hidden;
  background: ${({ theme }) => theme.colors.neutral200};

  & > span {
    display: block;
    block-size: 100%;
    background: ${({ theme }) => theme.colors.primary600};
  }
`;

/** The states in which it matters how much is left. */
const UNDER_WAY = ['in-review', 'changed', 'published', 'corrected'];

/** An article's state, and how much of it is left to decide. */
export function Progress({ article }: { article: DeskArticle }) {
  const text = useTexts();
  const waiting = waitingIn(article);
  const done = Math.round((1 - waiting / factsIn(article)) * 100);
  return (
    <Flex direction="column" alignItems="start" gap={1}>
      <StateBadge state={article.state} />
      {waiting > 0 && UNDER_WAY.includes(article.state) && (
        <Flex gap={2} paddingLeft={1} paddingRight={1}>
          <Bar aria-hidden>
            <span style={{ inlineSize: `${done}%` }} />
          </Bar>
          <Left>{text('list.left', { count: waiting })}</Left>
        </Flex>
      )}
    </Flex>
  );
}
