import { Button, Flex } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { ReviewState } from '../../../shared/review/progress';
import { useApi } from '../api';
import { useTexts } from '../texts';
import { Counts, DeskLink, waitingIn } from './Counts';

/** How many facts were read from an article and how many wait for an editor, with one button to accept them. */
export function ArticleReview({ article }: { article: string }) {
  const text = useTexts();
  const api = useApi();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [state, setState] = useState<ReviewState | null>(null);
  const [busy, setBusy] = useState(false);

  const show = async (request: Promise<ReviewState>) => {
    setBusy(true);
    try {
      setState(await request);
    } catch (error) {
      toggleNotification({ type: 'danger', message: formatAPIError(error as Parameters<typeof formatAPIError>[0]) });
    } finally {
      setBusy(false);
    }
  };
  useEffect(() => void show(api.reviewState(article)), [api, article]);

  if (!state) return null;
  const waiting = waitingIn(state);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Counts state={state} />
      <DeskLink article={article} />
      {waiting > 0 && (
        <Button variant="secondary" loading={busy} onClick={() => show(api.acceptAll(article))}>
          {text('review.acceptAll')}
        </Button>
      )}
    </Flex>
  );
}
