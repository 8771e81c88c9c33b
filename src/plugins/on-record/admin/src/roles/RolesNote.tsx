import { Flex, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification, useRBAC } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useApi } from '../api';
import { PlainButton } from '../desk/list/controls';
import { useTexts } from '../texts';

const MANAGE_ROLES = [{ action: 'admin::roles.create', subject: null }];

const Card = styled.section`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 1.6rem;
  padding: 1.6rem 2rem;
  border: 1px solid ${({ theme }) => theme.colors.primary200};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.primary100};
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};

  & a {
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
`;

type Offer = { state: 'none' } | { state: 'offered' } | { state: 'created'; count: number };

/** Offers to create a newsroom's roles, to those who may, until somebody has answered. */
function Note() {
  const text = useTexts();
  const api = useApi();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [offer, setOffer] = useState<Offer>({ state: 'none' });
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    // Whether roles are offered is of no account while the list itself is wanted.
    api.rolesOffered().then(
      (offered) => setOffer({ state: offered ? 'offered' : 'none' }),
      () => undefined,
    );
  }, [api]);

  const answer = async (request: () => Promise<Offer>) => {
    setBusy(true);
    try {
      setOffer(await request());
    } catch (error) {
      toggleNotification({ type: 'danger', message: formatAPIError(error as Parameters<typeof formatAPIError>[0]) });
    }
    setBusy(false);
  };
  const create = async (): Promise<Offer> => ({ state: 'created', count: (await api.createRoles()).length });
  const decline = async (): Promise<Offer> => {
    await api.declineRoles();
    return { state: 'none' };
  };

  if (offer.state === 'none') return null;
  if (offer.state === 'created')
    return (
      <Card role="status">
        <span>
          {text('roles.created', { count: offer.count })} <Link to="/settings/users">{text('roles.assign')}</Link>
        </span>
      </Card>
    );
  return (
    <Card aria-labelledby="roles-title">
      <Flex direction="column" alignItems="start" gap={1} flex="1 1 40rem">
        <Typography fontWeight="bold" tag="h2" id="roles-title">
          {text('roles.title')}
        </Typography>
        <Typography>{text('roles.text')}</Typography>
      </Flex>
      <Flex gap={2}>
        <PlainButton type="button" disabled={busy} onClick={() => void answer(create)}>
          {text('roles.create')}
        </PlainButton>
        <PlainButton type="button" disabled={busy} onClick={() => void answer(decline)}>
          {text('roles.decline')}
        </PlainButton>
      </Flex>
    </Card>
  );
}

/** The offer of roles; nothing for those who may not create any. */
export function RolesNote() {
  const { allowedActions } = useRBAC(MANAGE_ROLES);
  return allowedActions.canCreate ? <Note /> : null;
}
