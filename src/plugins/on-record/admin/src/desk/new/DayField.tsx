import { useState } from 'react';
import { useFormats } from '../../language/format';
import { useLanguage } from '../../language/LanguageProvider';
import { LANGUAGES } from '../../language/languages';
import { readDays } from '../../reading/reader';
import { useTexts } from '../../texts';
import { Field, Input } from '../review/forms/Field';
import { todayHere } from './briefing';

interface Props {
  id: string;
  label: string;
  note?: string;
  error?: string;
  /** `YYYY-MM-DD` */
  value: string;
  onChange(day: string): void;
}

/** The one day that some words name in any of our languages; null for none, or more than one. */
async function dayOf(words: string, language: string): Promise<string | null> {
  const order = [language, ...LANGUAGES.filter((other) => other !== language)];
  for (const each of order) {
    const [days] = await readDays([words], todayHere(), each);
    if (days?.length === 1 && days[0].end - days[0].start === words.length) return days[0].day;
  }
  return null;
}

/** A day, shown and typed in the reader's own calendar and digits, and read by the reader's own grammar of dates. */
export function DayField({ id, label, note, error, value, onChange }: Props) {
  const text = useTexts();
  const formats = useFormats();
  const { language } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);

  const take = async (words: string) => {
    setTyped(words);
    const day = await dayOf(words.trim(), language);
    setIsWrong(day === null);
    if (day !== null) onChange(day);
  };
  const leave = () => {
    if (!isWrong) setTyped(null);
  };
  const wrong = isWrong && typed !== null ? text('new.dayUnread', { example: formats.day(todayHere()) }) : undefined;
  return (
    <Field label={label} error={wrong ?? error} note={typed === null ? note : formats.day(value)}>
      <Input
        id={id}
        dir="auto"
        value={typed ?? formats.day(value)}
        aria-invalid={wrong || error ? true : undefined}
        onChange={(event) => void take(event.target.value)}
        onBlur={leave}
      />
    </Field>
  );
}
