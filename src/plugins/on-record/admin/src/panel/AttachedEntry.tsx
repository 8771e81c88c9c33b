import { Button, Flex, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { AttachedState } from '../../../shared/attached';
import { useApi } from '../api';
import { useTexts } from '../texts';
import { Counts, DeskLink } from './Counts';

/** What On Record has of an entry of the newsroom's own, with a button that reads it. */
export function AttachedEntry({ uid, entry, mayReview }: { uid: string; entry: string; mayReview: boolean }) {
  const text = useTexts();
  const api = useApi();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [state, setState] = useState<AttachedState | null>(null);
  const [busy, setBusy] = useState(false);

  const show = async (request: Promise<AttachedState>) => {
    setBusy(true);
    try {
      setState(await request);
    } catch (error) {
      const message = formatAPIError(error as Parameters<typeof formatAPIError>[0]) || text('panel.failed');
      toggleNotification({ type: 'danger', message });
    } finally {
      setBusy(false);
    }
  };
  useEffect(() => void show(api.attachedState(uid, entry)), [api, uid, entry]);

  if (!state) return null;
  const { article, obstacles } = state;
  const says = article ? text(article.isPublic ? 'panel.isPublic' : 'panel.stays') : text('panel.readThis.about');
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {article && <Counts state={article.counts} />}
      <Typography variant="pi" textColor="neutral600">
        {says}
      </Typography>
      {article &&
        obstacles.map((obstacle) => (
          <Typography key={obstacle} variant="pi" textColor="neutral800">
            ⚠ {text(`panel.obstacle.${obstacle}`)}
          </Typography>
        ))}
      {article && <DeskLink article={article.id} />}
      {mayReview && (
        <Button variant="secondary" loading={busy} onClick={() => show(api.readAttached(uid, entry))}>
          {text(article ? 'panel.readAgain' : 'panel.readThis')}
        </Button>
      )}
    </Flex>
  );
}
