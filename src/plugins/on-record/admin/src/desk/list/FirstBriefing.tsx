import { Flex, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { useApi } from '../../api';
import { useFormats } from '../../language/format';
import { useTexts } from '../../texts';
import { PlainButton } from './controls';
import { EmptyCard } from './Empty';
import { LinkButton } from './LinkButton';

const Steps = styled.ol`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr));
  gap: 2.4rem;
  inline-size: min(96rem, 100%);
  margin-block: 1.6rem;
  padding: 0;
  list-style: none;
`;

const Step = styled.li`
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: 1.2rem;
  font-size: 1.5rem;
  line-height: 1.8;
  color: ${({ theme }) => theme.colors.neutral700};
`;

const Ordinal = styled.span`
  display: grid;
  place-items: center;
  inline-size: 4rem;
  block-size: 4rem;
  border-radius: 50%;
  color: ${({ theme }) => theme.colors.primary700};
  background: ${({ theme }) => theme.colors.primary100};
  font-size: 1.8rem;
  font-weight: 700;
`;

/** How to begin, on a Desk that has nothing yet. */
export function FirstBriefing({ mayStore }: { mayStore: boolean }) {
  const text = useTexts();
  const { count } = useFormats();
  const api = useApi();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [busy, setBusy] = useState(false);
  const trySample = async () => {
    setBusy(true);
    try {
      const { documentId } = await api.storeSample();
      navigate(documentId);
    } catch (error) {
      toggleNotification({ type: 'danger', message: formatAPIError(error as Parameters<typeof formatAPIError>[0]) });
      setBusy(false);
    }
  };
  return (
    <EmptyCard title={text('list.first.title')}>
      <Steps>
        {(['paste', 'review', 'publish'] as const).map((step, at) => (
          <Step key={step}>
            <Ordinal aria-hidden>{count(at + 1)}</Ordinal>
            {text(`list.first.${step}`)}
          </Step>
        ))}
      </Steps>
      {mayStore && (
        <>
          <Flex gap={3} wrap="wrap" justifyContent="center">
            <LinkButton $main to="new">
              {text('list.new')}
            </LinkButton>
            <PlainButton type="button" disabled={busy} onClick={() => void trySample()}>
              {text('list.first.sample')}
            </PlainButton>
          </Flex>
          <Typography variant="pi" textColor="neutral600">
            {text('list.first.about')}
          </Typography>
        </>
      )}
    </EmptyCard>
  );
}
