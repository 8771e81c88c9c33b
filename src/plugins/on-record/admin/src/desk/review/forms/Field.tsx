import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Label = styled.label`
  display: flex;
  flex-direction: column;
  gap: 0.2rem;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.2rem;
`;

const control = `
  width: 100%;
  min-height: 3.2rem;
  padding: 0.4rem 0.8rem;
  border-radius: 4px;
  font-size: 1.4rem;
`;

export const Input = styled.input`
  ${control}
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};

  &[aria-invalid='true'] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }
`;

export const TextArea = styled.textarea`
  ${control}
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  line-height: 2;
`;

export const Select = styled.select`
  ${control}
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
`;

const Note = styled.span<{ $wrong?: boolean }>`
  color: ${({ theme, $wrong }) => ($wrong ? theme.colors.danger700 : theme.colors.neutral600)};
  font-size: 1.2rem;
`;

/** A field with its name above it, and below it what was understood, or what is wrong. */
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
  return (
    <Label>
      {label}
      {children}
      {(error || note) && (
        <Note $wrong={!!error} role={error ? 'alert' : undefined}>
          {error ?? note}
        </Note>
      )}
    </Label>
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
