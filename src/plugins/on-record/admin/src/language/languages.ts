/** The languages of our pages. Strapi's own admin has neither Persian nor right-to-left writing, so the choice is ours. */
export const LANGUAGES = ['fa', 'en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language's name in itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { fa: 'فارسی', en: 'English', ar: 'العربية' };

export type Direction = 'rtl' | 'ltr';

export const directionOf = (language: string): Direction =>
  /^(?:fa|ar|he|ur|ps|ckb)\b/.test(language) ? 'rtl' : 'ltr';

/** Arabic-Indic digits in Arabic newspapers, Persian ones in Persian, whatever the browser would choose. */
const DIGITS: Record<Language, string> = { fa: 'arabext', ar: 'arab', en: 'latn' };

/** A language with its digits, as Intl takes it. */
export const localeOf = (language: Language): string => `${language}-u-nu-${DIGITS[language]}`;

const isLanguage = (code: string | undefined): code is Language => LANGUAGES.includes(code as Language);

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0];

/** The first of ours among what the admin panel and the browser prefer; English where there is none. */
export function guessLanguage(preferred: readonly string[]): Language {
  return preferred.map(primary).find(isLanguage) ?? 'en';
}

/** The calendar that a language's newspapers date by. */
export type Calendar = 'persian' | 'gregory';
export const CALENDARS = ['persian', 'gregory'] as const;
export const calendarOf = (language: Language): Calendar => (language === 'fa' ? 'persian' : 'gregory');

/** Reads and keeps a reader's choices in this browser, apart for each user who signs in here. */
export interface Preferences {
  language?: Language;
  calendar?: Calendar;
  /** Single keys are switched off. */
  keysOff?: boolean;
}

const storageKey = (user: string) => `on-record.preferences.${user}`;

/** What this user chose before in this browser; nothing where storage is blocked or broken. */
export function loadPreferences(user: string): Preferences {
  try {
    const { language, calendar, keysOff } = JSON.parse(localStorage.getItem(storageKey(user)) ?? '{}') as Preferences;
    return {
      ...(isLanguage(language) && { language }),
      ...(CALENDARS.includes(calendar as Calendar) && { calendar }),
      ...(keysOff === true && { keysOff }),
    };
  } catch {
    return {};
  }
}

/** Keeps this user's choices for the next visit. */
export function savePreferences(user: string, preferences: Preferences): void {
  try {
    localStorage.setItem(storageKey(user), JSON.stringify(preferences));
  } catch {
    // Without storage the choice holds until the page is left.
  }
}
