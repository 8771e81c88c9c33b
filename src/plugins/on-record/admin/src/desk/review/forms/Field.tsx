import { createContext, forwardRef, useContext, useId, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { css, styled } from 'styled-components';

/** The ids that tie a control to its field's note: a name and a note are told apart by who hears them. */
const FieldContext = createContext<{ noteId?: string; labelId?: string }>({});

const Box = styled.div`
  display: flex;
  flex-direction: column;
  gap: 0.2rem;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.2rem;
`;

const control = css`
  width: 100%;
  min-height: 3.2rem;
  padding: 0.4rem 0.8rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: 4px;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.4rem;

  &[aria-invalid='true'] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }
`;

const InputControl = styled.input`
  ${control}
`;

const SelectControl = styled.select`
  ${control}
`;

const TextAreaControl = styled.textarea`
  ${control}
  line-height: 2;
`;

/** The name and the note of the field that a control stands in. */
function useFieldNames(): { 'aria-labelledby'?: string; 'aria-describedby'?: string } {
  const { labelId, noteId } = useContext(FieldContext);
  return { 'aria-labelledby': labelId, 'aria-describedby': noteId };
}

export const Input = forwardRef<HTMLInputElement, ComponentPropsWithoutRef<'input'>>(function Input(props, ref) {
  return <InputControl ref={ref} {...useFieldNames()} {...props} />;
});

export const Select = forwardRef<HTMLSelectElement, ComponentPropsWithoutRef<'select'>>(function Select(props, ref) {
  return <SelectControl ref={ref} {...useFieldNames()} {...props} />;
});

export const TextArea = forwardRef<HTMLTextAreaElement, ComponentPropsWithoutRef<'textarea'>>(
  function TextArea(props, ref) {
    return <TextAreaControl ref={ref} {...useFieldNames()} {...props} />;
  },
);

const Note = styled.span<{ $wrong?: boolean }>`
  color: ${({ theme, $wrong }) => ($wrong ? theme.colors.danger700 : theme.colors.neutral600)};
  font-size: 1.2rem;
`;

/** A control with its name above it, and below it what was understood, or what is wrong. */
export function Field({
  label,
  note,
  error,
  children,
}: {
  label: string;
  note?: ReactNode;
  error?: string;
  children: ReactNode;
}) {
  const id = useId();
  const says = error ?? note;
  const names = { labelId: `${id}-label`, noteId: says ? `${id}-note` : undefined };
  return (
    <FieldContext.Provider value={names}>
      <Box>
        <span id={names.labelId}>{label}</span>
        {children}
        {says && (
          <Note id={names.noteId} $wrong={!!error} role={error ? 'alert' : undefined}>
            {says}
          </Note>
        )}
      </Box>
    </FieldContext.Provider>
  );
}

export const Form = styled.form`
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 0.8rem 1.2rem;
  margin-block-start: 1rem;
  cursor: default;

  .wide {
    grid-column: 1 / -1;
  }
`;
