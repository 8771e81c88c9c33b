import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTexts } from '../texts';
import { useLanguage } from './LanguageProvider';
import { CALENDARS, LANGUAGE_NAMES, LANGUAGES, type Calendar, type Language } from './languages';

/** A native choice: it needs no room of its own outside our direction, and every screen reader knows it. */
const Select = styled.select`
  padding: 0.4rem 0.8rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: 4px;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.4rem;
`;

/** Chooses the language and the calendar of our pages. */
export function LanguageSwitch() {
  const text = useTexts();
  const { language, calendar, choose } = useLanguage();
  return (
    <Flex gap={2}>
      <Select
        aria-label={text('language.choose')}
        value={language}
        onChange={(event) => choose({ language: event.target.value as Language })}
      >
        {LANGUAGES.map((code) => (
          <option key={code} value={code} lang={code}>
            {LANGUAGE_NAMES[code]}
          </option>
        ))}
      </Select>
      <Select
        aria-label={text('calendar.choose')}
        value={calendar}
        onChange={(event) => choose({ calendar: event.target.value as Calendar })}
      >
        {CALENDARS.map((code) => (
          <option key={code} value={code}>
            {text(code === 'persian' ? 'calendar.persian' : 'calendar.gregorian')}
          </option>
        ))}
      </Select>
    </Flex>
  );
}
