import { Button, Flex } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import { changesThatTake, type Difference } from '../../../../../shared/review/compare';
import type { FactChange } from '../../../../../shared/review/facts';
import { useApi } from '../../../api';
import { readText } from '../../../reading/reader';
import { useTexts } from '../../../texts';
import { FactChanged } from '../changes/FactChanged';
import { Dialog } from '../Dialog';
import type { ReviewSession } from '../session/session';
import { proposalsOf } from './proposals';

const List = styled.ul`
  display: grid;
  gap: 0.8rem;
  max-height: 50vh;
  margin-block: 1.2rem;
  overflow-y: auto;

  label {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 1.2rem;
    padding: 0.8rem 1.2rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
    content-visibility: auto;
    contain-intrinsic-size: auto 6rem;
  }
`;

interface Read {
  differences: Difference[];
  readerVersion: string;
}

/** Reads the article's text again in this browser, and compares. */
function useReadAgain(session: ReviewSession): { read: Read | null; error: string | null } {
  const api = useApi();
  const [read, setRead] = useState<Read | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    const readAgain = async () => {
      await session.flush();
      const { review } = session.getSnapshot();
      const { body, language, publishedOn } = review.article;
      // Without the server nothing is known of what was deleted; it is then proposed again, no more.
      const history = await api.history(review.id, 0).catch(() => []);
      const reading = await readText(body, { language, publishedOn: publishedOn ?? undefined });
      const differences = proposalsOf(session.getSnapshot().review, reading, history);
      if (wanted) setRead({ differences, readerVersion: reading.readerVersion });
    };
    readAgain().catch((reason: unknown) => wanted && setError(reason instanceof Error ? reason.message : '—'));
    return () => {
      wanted = false;
    };
  }, [api, session]);
  return { read, error };
}

function Choices({ read, body, onTake }: { read: Read; body: string; onTake(changes: FactChange[]): void }) {
  const text = useTexts();
  const { differences } = read;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const taken = differences.filter(({ id }) => !left.has(id));
  const toggle = (id: string) =>
    setLeft((before) => {
      const now = new Set(before);
      if (!now.delete(id)) now.add(id);
      return now;
    });
  const take = () => onTake(changesThatTake(differences, new Set(taken.map(({ id }) => id))));
  return (
    <>
      <p>{text('reread.found', { count: differences.length })}</p>
      <List>
        {differences.map(({ id, before, after }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
              <span>
                <FactChanged before={before} after={after} bodyBefore={body} bodyAfter={body} />
              </span>
            </label>
          </li>
        ))}
      </List>
      <Flex gap={2}>
        <Button onClick={take}>{text('reread.take', { count: taken.length })}</Button>
        <Button
          variant="secondary"
          onClick={() => setLeft(taken.length > 0 ? new Set(differences.map(({ id }) => id)) : new Set())}
        >
          {text(taken.length > 0 ? 'reread.chooseNone' : 'reread.chooseAll')}
        </Button>
      </Flex>
    </>
  );
}

/** What a new reading of the text has otherwise: each difference is taken or left, and what an editor decided stays. */
export function RereadDialog({ session, onClose }: { session: ReviewSession; onClose(): void }) {
  const text = useTexts();
  const { read, error } = useReadAgain(session);
  const { body } = session.getSnapshot().review.article;
  const finish = (changes: FactChange[]) => {
    if (read) session.takeReading(changes, read.readerVersion);
    onClose();
  };
  return (
    <Dialog title={text('reread.title')} onClose={onClose}>
      {error && <p role="alert">{text('error.unknown', { message: error })}</p>}
      {!read && !error && <p role="status">{text('reread.reading')}</p>}
      {read && read.differences.length > 0 && <Choices read={read} body={body} onTake={finish} />}
      {read && read.differences.length === 0 && (
        <>
          <p role="status">{text('reread.same', { version: read.readerVersion })}</p>
          <Button onClick={() => finish([])}>{text('form.done')}</Button>
        </>
      )}
    </Dialog>
  );
}
