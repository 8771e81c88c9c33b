import { useEffect, useState } from 'react';
import { useFormats } from '../../../language/format';
import { readNumber } from '../../../reading/reader';
import { useTexts } from '../../../texts';
import { Field, Input } from './Field';
import { spoken } from './spoken';

interface Props {
  label: string;
  value: string | null;
  language: string;
  autoFocus?: boolean;
  onChange(value: string | null): void;
}

/** A number typed in any way that the article's language writes it, shown back in digits and in words. */
export function NumberField({ label, value, language, autoFocus, onChange }: Props) {
  const text = useTexts();
  const formats = useFormats();
  const [typed, setTyped] = useState(value ?? '');
  const [wrong, setWrong] = useState(false);

  useEffect(() => {
    let wanted = true;
    const words = typed.trim();
    void (words === '' ? Promise.resolve(null) : readNumber(words, language)).then((read) => {
      if (!wanted) return;
      setWrong(words !== '' && read === null);
      if ((words === '' || read !== null) && read !== value) onChange(read);
    });
    return () => {
      wanted = false;
    };
    // Only typing reads anew: `value` comes back from it.
  }, [typed, language]);

  const note = value !== null && !wrong && (
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
        onChange={(event) => setTyped(event.target.value)}
      />
    </Field>
  );
}
