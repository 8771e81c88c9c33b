import { useRef } from 'react';
import { styled } from 'styled-components';
import { useTexts } from '../../texts';
import { ACCEPTED } from './files/open';

const Zone = styled.button`
  padding: 1rem 1.6rem;
  border: 2px dashed ${({ theme }) => theme.colors.neutral500};
  border-radius: 4px;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.4rem;
  line-height: 1.8;
  cursor: pointer;

  small {
    display: block;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
  }

  &:hover,
  &.over {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

/** Where files are dropped; a press opens the file chooser. */
export function DropZone({ isOver, onFile }: { isOver: boolean; onFile(file: File): void }) {
  const text = useTexts();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Zone type="button" className={isOver ? 'over' : undefined} onClick={() => chooser.current?.click()}>
        {text('new.chooseFile')}
        <small>{text('new.fileKinds')}</small>
      </Zone>
      <input
        ref={chooser}
        type="file"
        accept={ACCEPTED}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
