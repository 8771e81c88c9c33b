import { Widget } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DeskSummary } from '../../../shared/desk/list';
import { useApi } from '../api';
import { useFormats } from '../language/format';
import { LanguageProvider } from '../language/LanguageProvider';
import { PLUGIN_ID } from '../pluginId';
import { useTexts, type TextKey } from '../texts';

const DESK = `/plugins/${PLUGIN_ID}`;

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Line = styled(Link)`
  display: flex;
  justify-content: space-between;
  align-items: center;
  gap: 1.6rem;
  padding: 1rem 0.8rem;
  border-radius: 4px;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  text-decoration: none;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }

  & > :last-child {
    font-size: 1.8rem;
    font-weight: 700;
  }
`;

/** What there is to do, each with the way to it. */
function linesOf({ states, toDo, openFindings }: DeskSummary): Array<[TextKey, number, string]> {
  return [
    ['home.review', toDo - states.ready - states.changed, DESK],
    ['home.publish', states.ready, `${DESK}?state=ready`],
    ['home.changed', states.changed, `${DESK}?state=changed`],
    ['home.findings', openFindings, `${DESK}?state=all&findings=open`],
  ];
}

function Lines() {
  const text = useTexts();
  const { count } = useFormats();
  const api = useApi();
  const [summary, setSummary] = useState<DeskSummary | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => void api.deskSummary().then(setSummary, () => setFailed(true)), [api]);

  if (failed) return <Widget.Error />;
  if (!summary) return <Widget.Loading />;
  return (
    <List>
      {linesOf(summary).map(([key, number, to]) => (
        <li key={key}>
          <Line to={to}>
            <span>{text(key)}</span>
            <span>{count(number)}</span>
          </Line>
        </li>
      ))}
    </List>
  );
}

/** What waits on the Desk, on the admin panel's home page. */
export default function DeskWidget() {
  return (
    <LanguageProvider>
      <Lines />
    </LanguageProvider>
  );
}
