import { Button } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useFormats } from '../../language/format';
import { useTexts } from '../../texts';
import type { Briefing } from './briefing';
import type { FileNote } from './useFiles';

const Line = styled.div<{ $wrong: boolean }>`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.4rem 1.6rem;
  padding: 0.6rem 1.2rem;
  border-inline-start: 4px solid ${({ theme, $wrong }) => ($wrong ? theme.colors.danger600 : theme.colors.primary600)};
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme, $wrong }) => ($wrong ? theme.colors.danger100 : theme.colors.primary100)};
  font-size: 1.4rem;
  line-height: 1.8;
`;

function Note({ isWrong = false, children }: { isWrong?: boolean; children: ReactNode }) {
  return (
    <Line $wrong={isWrong} role={isWrong ? 'alert' : 'status'}>
      {children}
    </Line>
  );
}

/** A file's name keeps its own direction in a sentence of another. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

interface Props {
  restoredFrom: string | null;
  isKept: boolean;
  file: FileNote | null;
  /** Why the briefing was not stored, where that is about no field. */
  failure: string | null;
  onClear(): void;
  onBringBack(briefing: Briefing): void;
}

/** What an editor has to know before going on. */
export function Notes({ restoredFrom, isKept, file, failure, onClear, onBringBack }: Props) {
  const text = useTexts();
  const formats = useFormats();
  const before = file?.kind === 'opened' ? file.before : null;
  return (
    <>
      {restoredFrom && (
        <Note>
          {text('new.restored', { at: formats.moment(restoredFrom) })}
          <Button type="button" size="S" variant="tertiary" onClick={onClear}>
            {text('new.clear')}
          </Button>
        </Note>
      )}
      {file?.kind === 'opened' && (
        <Note>
          {text(before ? 'new.replaced' : 'new.opened', { name: isolated(file.name) })}
          {before && (
            <Button type="button" size="S" variant="tertiary" onClick={() => onBringBack(before)}>
              {text('new.undo')}
            </Button>
          )}
        </Note>
      )}
      {file?.kind === 'problem' && (
        <Note isWrong>{text(`new.problem.${file.problem}`, { name: isolated(file.name) })}</Note>
      )}
      {!isKept && <Note isWrong>{text('new.notKept')}</Note>}
      {failure && <Note isWrong>{failure}</Note>}
    </>
  );
}
