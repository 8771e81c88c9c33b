import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { publicationOf } from '../../../../../shared/review/changes';
import type { Named, Review } from '../../../../../shared/review/facts';
import { useTexts } from '../../../texts';
import { Dialog } from '../Dialog';
import { SourceField } from '../SourceField';

interface Props {
  review: Review;
  sources: Named[];
  onSource(id: string | null): void;
  /** Publishes; rejects with a message to show. */
  onPublish(): Promise<void>;
  onClose(): void;
}

/** Shows what will become public, what stays back, and what stands in the way, which can be mended here. */
export function PublishDialog({ review, sources, onSource, onPublish, onClose }: Props) {
  const text = useTexts();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const { statements, claims, findings, waiting, leaning, obstacles } = publicationOf(review);
  const lost = obstacles.find((obstacle) => obstacle.kind === 'lost');
  const noSource = obstacles.some(({ kind }) => kind === 'no-source');
  const publish = async () => {
    setBusy(true);
    setError('');
    try {
      await onPublish();
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : String(failure));
      setBusy(false);
    }
  };
  return (
    <Dialog title={text('publish.title')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (obstacles.length === 0) void publish();
        }}
      >
        <p>{text('publish.public', { statements, claims, findings })}</p>
        {waiting.length > 0 && <p>{text('publish.waiting', { count: waiting.length })}</p>}
        {leaning.length > 0 && <p>{text('publish.leaning', { count: leaning.length })}</p>}
        {lost && <p role="alert">⚠ {text('publish.lost', { count: lost.facts.length })}</p>}
        {noSource && <p role="alert">⚠ {text('publish.noSource')}</p>}
        {(noSource || !review.article.source) && (
          <SourceField sources={sources} value={review.article.source} onChange={onSource} />
        )}
        {error && <p role="alert">⚠ {error}</p>}
        <Flex gap={2} marginTop={4}>
          <Button type="submit" loading={busy} disabled={obstacles.length > 0} autoFocus={obstacles.length === 0}>
            {text(waiting.length > 0 ? 'publish.reviewedOnly' : 'publish.publish')}
          </Button>
          <Button type="button" variant="tertiary" onClick={onClose}>
            {text('form.cancel')}
          </Button>
        </Flex>
      </form>
    </Dialog>
  );
}
