import { PLUGIN_ID } from '../pluginId';

type Texts = Record<string, string>;

/** One file a language, each loaded only when it is asked for. */
const FILES: Record<string, () => Promise<{ default: Texts }>> = {
  en: () => import('./en.json'),
  fa: () => import('./fa.json'),
  ar: () => import('./ar.json'),
};

/** The texts of a language under the plugin's own prefix; none where there is no such language. */
export async function translationsOf(locale: string): Promise<Texts> {
  const texts = (await FILES[locale]?.())?.default ?? {};
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));
}
