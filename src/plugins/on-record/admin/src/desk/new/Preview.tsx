import { memo, useState } from 'react';
import { styled } from 'styled-components';
import { useFormats } from '../../language/format';
import { useTexts } from '../../texts';
import { ArticleText } from '../review/text/ArticleText';
import type { ReadBriefing } from './useReading';

const Frame = styled.section`
  display: flex;
  flex: 1;
  flex-direction: column;
  min-height: 0;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};

  > :last-child {
    flex: 1;
    min-height: 0;
  }
`;

const Counts = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 2rem;
  min-height: 4rem;
  padding: 0.8rem 1.6rem;
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral200};
  font-size: 1.4rem;
  font-weight: 700;

  .odd {
    color: #b3470b;
  }
`;

const Empty = styled.p`
  padding: 2.4rem;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.4rem;
  line-height: 2;
`;

const nothing = () => undefined;

/** How a text is read: how much was found in it, and where. */
export const Preview = memo(function Preview({ read, isReading }: { read: ReadBriefing | null; isReading: boolean }) {
  const text = useTexts();
  const formats = useFormats();
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <Frame aria-label={text('new.preview')} aria-busy={isReading}>
      <Counts role="status">
        {read && <span>{text('new.statements', { count: formats.count(read.counts.statements.length) })}</span>}
        {read && <span>{text('new.claims', { count: formats.count(read.counts.claims.length) })}</span>}
        {read && (
          <span className={read.counts.findings.length > 0 ? 'odd' : undefined}>
            {read.counts.findings.length > 0 && '⚠ '}
            {text('new.findings', { count: formats.count(read.counts.findings.length) })}
          </span>
        )}
        {!read && isReading && <span>{text('new.reading')}</span>}
      </Counts>
      {read ? (
        <ArticleText review={read.review} selected={selected} onSelect={setSelected} onMark={nothing} />
      ) : (
        <Empty>{text('new.previewEmpty')}</Empty>
      )}
    </Frame>
  );
});
