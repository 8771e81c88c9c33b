import { Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { WAITING_STATES, type StateCounts } from '../../../../shared/desk/list';
import { LanguageSwitch } from '../../language/LanguageSwitch';
import { useTexts } from '../../texts';
import { LinkButton } from './LinkButton';

/** What page this is, how much is to do, and the way to a new briefing. */
export function Header({ states, mayStore }: { states: StateCounts | undefined; mayStore: boolean }) {
  const text = useTexts();
  const toDo = states && WAITING_STATES.reduce((sum, state) => sum + states[state], 0);
  return (
    <Flex tag="header" justifyContent="space-between" alignItems="end" wrap="wrap" gap={4}>
      <Flex direction="column" alignItems="start" gap={1}>
        <Typography variant="alpha" tag="h1">
          {text('desk.title')}
        </Typography>
        <Typography textColor="neutral600" minHeight="2.4rem">
          {toDo !== undefined && text('list.toDo', { count: toDo })}
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
