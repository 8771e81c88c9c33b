import { Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { DeskArticle, PublishOutcome } from '../../../../shared/desk/list';
import { useApi } from '../../api';
import { useTexts } from '../../texts';
import { PlainButton } from './controls';
import { waitingIn } from './publishable';
import { PublishOutcomes } from './PublishOutcomes';

/** A native dialog: it stays inside our direction, keeps the focus, and gives it back. */
const Dialog = styled.dialog`
  inline-size: min(52rem, calc(100vw - 4rem));
  max-block-size: 80vh;
  margin: auto;
  padding: 2.4rem;
  border: 0;
  border-radius: 8px;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.popupShadow};

  &::backdrop {
    background: rgb(33 33 52 / 40%);
  }
`;

interface PublishDialogProps {
  articles: DeskArticle[];
  /** Called once it is closed; says whether anything was sent. */
  close(sent: boolean): void;
}

/** What publishing the selected articles will do, and then what became of each. */
export function PublishDialog({ articles, close }: PublishDialogProps) {
  const text = useTexts();
  const api = useApi();
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<PublishOutcome[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  const publish = async () => {
    setBusy(true);
    setFailed(false);
    try {
      setOutcomes(await api.publishMany(articles.map(({ id }) => id)));
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };

  const waiting = articles.reduce((sum, article) => sum + waitingIn(article), 0);
  const finish = () => dialog.current?.close();
  return (
    <Dialog ref={dialog} aria-labelledby="publish-title" onClose={() => close(outcomes !== null || failed)}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="beta" tag="h2" id="publish-title">
          {outcomes ? text('list.publish.outcome') : text('list.publish.title', { count: articles.length })}
        </Typography>
        {outcomes ? (
          <PublishOutcomes articles={articles} outcomes={outcomes} />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={2}>
            <Typography tag="p">{text('list.publish.goes')}</Typography>
            {waiting > 0 && <Typography tag="p">{text('list.publish.back', { count: waiting })}</Typography>}
          </Flex>
        )}
        {failed && (
          <Typography tag="p" role="alert" textColor="danger700" fontWeight="semiBold">
            {text('list.publish.unanswered')}
          </Typography>
        )}
        <Flex justifyContent="end" gap={2}>
          {outcomes ? (
            <PlainButton type="button" $main autoFocus onClick={finish}>
              {text('list.publish.close')}
            </PlainButton>
          ) : (
            <>
              <PlainButton type="button" onClick={finish}>
                {text('list.publish.cancel')}
              </PlainButton>
              <PlainButton type="button" $main disabled={busy} onClick={() => void publish()}>
                {text('list.publish')}
              </PlainButton>
            </>
          )}
        </Flex>
      </Flex>
    </Dialog>
  );
}
