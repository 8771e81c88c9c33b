import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DeskArticle, PublishOutcome } from '../../../../shared/desk/list';
import { useTexts } from '../../texts';

const Title = styled(Link)`
  color: ${({ theme }) => theme.colors.primary700};
  font-size: 1.4rem;
  font-weight: 600;
  line-height: 1.6;
`;

/** What became of each article; those that failed with the reason, and a way to mend it. */
export function PublishOutcomes({ articles, outcomes }: { articles: DeskArticle[]; outcomes: PublishOutcome[] }) {
  const text = useTexts();
  const failures = outcomes.flatMap((outcome) => (outcome.published ? [] : [outcome]));
  const titleOf = (id: string) => articles.find((article) => article.id === id)?.title || text('list.untitled');
  return (
    <Flex direction="column" alignItems="stretch" gap={3} role="status">
      <Flex gap={2}>
        <CheckCircle aria-hidden fill="success600" />
        <Typography fontWeight="semiBold">
          {text('list.publish.done', { count: outcomes.length - failures.length })}
        </Typography>
      </Flex>
      {failures.length > 0 && (
        <>
          <Flex gap={2}>
            <WarningCircle aria-hidden fill="warning600" />
            <Typography fontWeight="semiBold">{text('list.publish.failed', { count: failures.length })}</Typography>
          </Flex>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
            {failures.map(({ id, reason, message }) => (
              <Box tag="li" key={id} paddingLeft={6} paddingRight={6}>
                <Title to={id}>
                  <bdi>{titleOf(id)}</bdi>
                </Title>
                <Typography tag="p" variant="pi" textColor="neutral700">
                  {reason === 'other' ? text('error.unknown', { message }) : text(`list.publish.${reason}`)}
                </Typography>
              </Box>
            ))}
          </Flex>
        </>
      )}
    </Flex>
  );
}
