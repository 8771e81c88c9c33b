import { useEffect, useState } from 'react';
import { useFormats } from '../../../language/format';
import { readNumber } from '../../../reading/reader';
import { useTexts } from '../../../texts';
import { Field, Input } from './Field';
import { spoken } from './spoken';

interface Props {
  label: string;
  typed: string;
  language: string;
  autoFocus?: boolean;
  onType(typed: string): void;
}

/** A number typed in any way that the article's language writes it, shown back in digits and in words. */
export function NumberField({ label, typed, language, autoFocus, onType }: Props) {
  const text = useTexts();
  const formats = useFormats();
  const [read, setRead] = useState<{ typed: string; value: string | null }>({ typed: '', value: null });

  useEffect(() => {
    let wanted = true;
    void readNumber(typed.trim(), language).then((value) => wanted && setRead({ typed, value }));
    return () => {
      wanted = false;
    };
  }, [typed, language]);

  const { value } = read;
  const wrong = typed.trim() !== '' && read.typed === typed && value === null;
  const note = value !== null && (
    <bdi>
      {formats.decimal(value)} {spoken(value, language) && ` — ${spoken(value, language)}`}
    </bdi>
  );
  return (
    <Field label={label} note={note} error={wrong ? text('form.notANumber') : undefined}>
      <Input
        dir="auto"
        value={typed}
        autoFocus={autoFocus}
        aria-invalid={wrong}
        onChange={(event) => onType(event.target.value)}
      />
    </Field>
  );
}
