import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { directionOf } from '../../language/languages';
import { useTexts } from '../../texts';
import { DropZone } from './DropZone';
import { fieldId } from './useStoring';

const Pane = styled.section`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  min-height: 0;
`;

const Text = styled.textarea`
  flex: 1;
  min-height: 20rem;
  padding: 1.6rem 2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: 4px;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.7rem;
  line-height: 2.1;
  resize: none;

  &:focus-visible {
    border-color: ${({ theme }) => theme.colors.primary600};
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -1px;
  }

  &[aria-invalid='true'] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }
`;

const Problem = styled.p`
  color: ${({ theme }) => theme.colors.danger700};
  font-size: 1.4rem;
`;

interface Props {
  body: string;
  language: string;
  error: string | undefined;
  isOver: boolean;
  onChange(body: string): void;
  onFile(file: File): void;
}

/** The text of the briefing, typed, pasted or out of a file. */
export function TextPane({ body, language, error, isOver, onChange, onFile }: Props) {
  const text = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <Pane>
      <Text
        ref={field}
        id={fieldId('body')}
        aria-label={text('new.body')}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'briefing-body-error' : undefined}
        dir={directionOf(language)}
        lang={language}
        placeholder={text('new.bodyHint')}
        spellCheck={false}
        value={body}
        onChange={(event) => onChange(event.target.value)}
      />
      {error && (
        <Problem id="briefing-body-error" role="alert">
          {error}
        </Problem>
      )}
      <DropZone isOver={isOver} onFile={onFile} />
    </Pane>
  );
}
