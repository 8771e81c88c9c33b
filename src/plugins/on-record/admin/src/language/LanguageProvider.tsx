import '@fontsource/vazirmatn/arabic-400.css';
import '@fontsource/vazirmatn/arabic-700.css';
import { Box } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { textsOf, type Texts } from '../translations';
import {
  calendarOf,
  directionOf,
  guessLanguage,
  loadPreferences,
  localeOf,
  savePreferences,
  type Calendar,
  type Direction,
  type Language,
  type Preferences,
} from './languages';

interface Choice {
  language: Language;
  direction: Direction;
  calendar: Calendar;
  /** Single keys are switched off, for those whom they hinder. */
  keysOff: boolean;
  choose(preferences: Preferences): void;
}

const Context = createContext<Choice | null>(null);

/** Our pages' own language, direction and calendar. */
export function useLanguage(): Choice {
  const choice = useContext(Context);
  if (!choice) throw new Error('useLanguage is called outside LanguageProvider');
  return choice;
}

/** Latin letters in Strapi's own face, Persian and Arabic in Vazirmatn. */
const Face = styled(Box)`
  &,
  & :is(h1, h2, h3, p, span, button, input, textarea, select, label, a, li, td, th, div) {
    font-family:
      'Vazirmatn',
      -apple-system,
      BlinkMacSystemFont,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      sans-serif;
  }
`;

/** English is what the admin panel speaks when nobody has chosen, so it counts after the browser's languages. */
const preferred = (locale: string) => [...(locale === 'en' ? [] : [locale]), ...navigator.languages];

/** Gives everything inside it our texts in the chosen language, and that language's direction. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const { locale } = useIntl();
  const user = useAuth('LanguageProvider', ({ user: signedIn }) => signedIn?.id);
  const key = String(user ?? '');
  const [preferences, setPreferences] = useState<Preferences>(() => loadPreferences(key));
  const language = preferences.language ?? guessLanguage(preferred(locale));
  const [texts, setTexts] = useState<{ language: Language; texts: Texts } | null>(null);

  useEffect(() => {
    let wanted = true;
    void textsOf(language).then((loaded) => wanted && setTexts({ language, texts: loaded }));
    return () => {
      wanted = false;
    };
  }, [language]);

  const choice = useMemo<Choice>(
    () => ({
      language,
      direction: directionOf(language),
      calendar: preferences.calendar ?? calendarOf(language),
      keysOff: preferences.keysOff === true,
      choose: (chosen) => {
        const next = { ...preferences, ...chosen };
        savePreferences(key, next);
        setPreferences(next);
      },
    }),
    [language, preferences, key],
  );

  if (!texts) return null;
  return (
    <Context.Provider value={choice}>
      <IntlProvider locale={localeOf(texts.language)} messages={texts.texts} defaultLocale="en">
        <Face dir={directionOf(texts.language)} lang={texts.language}>
          {children}
        </Face>
      </IntlProvider>
    </Context.Provider>
  );
}
