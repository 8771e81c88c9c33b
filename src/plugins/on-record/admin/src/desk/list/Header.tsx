import { Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { LanguageSwitch } from '../../language/LanguageSwitch';
import { useTexts } from '../../texts';
import { LinkButton } from './LinkButton';

/** What page this is, how much there is, and the way to a new briefing. */
export function Header({ summary, mayStore }: { summary: string; mayStore: boolean }) {
  const text = useTexts();
  return (
    <Flex tag="header" justifyContent="space-between" alignItems="end" wrap="wrap" gap={4}>
      <Flex direction="column" alignItems="start" gap={1}>
        <Typography variant="alpha" tag="h1">
          {text('desk.title')}
        </Typography>
        <Typography textColor="neutral600" minHeight="2.4rem">
          {summary}
        </Typography>
      </Flex>
      <Flex gap={3} wrap="wrap">
        <LanguageSwitch />
        {mayStore && (
          <LinkButton $main to="new">
            <Plus aria-hidden />
            {text('list.new')}
          </LinkButton>
        )}
      </Flex>
    </Flex>
  );
}
