import type en from './en';
import { PLUGIN_ID } from '../pluginId';

export type TextKey = keyof typeof en;
export type Texts = Record<string, string>;

/** A folder a language, each loaded only when it is asked for. */
const FOLDERS: Record<string, () => Promise<{ default: Texts }>> = {
  en: () => import('./en'),
  fa: () => import('./fa'),
  ar: () => import('./ar'),
};

/** The texts of a language under the plugin's own prefix; none where there is no such language. */
export async function textsOf(locale: string): Promise<Texts> {
  const texts = (await FOLDERS[locale]?.())?.default ?? {};
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));
}
