import { Box, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { ReviewState } from '../../../shared/review/progress';
import { PLUGIN_ID } from '../pluginId';
import { useTexts } from '../texts';

const KINDS = ['statements', 'claims', 'findings'] as const;

/** How many facts wait for an editor. */
export const waitingIn = (state: ReviewState): number => KINDS.reduce((sum, kind) => sum + state[kind].waiting, 0);

/** How many facts of each kind an article has, and how many of them wait. */
export function Counts({ state }: { state: ReviewState }) {
  const text = useTexts();
  const waiting = waitingIn(state);
  return (
    <>
      <Box tag="ul">
        {KINDS.map((kind) => (
          <Typography tag="li" key={kind} textColor="neutral800">
            {text(`review.${kind}`, { count: state[kind].all })}
          </Typography>
        ))}
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {waiting > 0 ? text('review.waiting', { count: waiting }) : text('review.done')}
      </Typography>
    </>
  );
}

/** Leads to the review of an article, where one of its facts may be selected. */
export function DeskLink({ article, fact }: { article: string; fact?: string }) {
  const text = useTexts();
  const query = fact ? `?fact=${fact}` : '';
  return <Link to={`/plugins/${PLUGIN_ID}/${article}${query}`}>{text(fact ? 'panel.inContext' : 'panel.open')}</Link>;
}
