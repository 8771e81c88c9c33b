import { useIntl } from 'react-intl';
import en from './translations/en.json';
import { PLUGIN_ID } from './pluginId';

export type TextKey = keyof typeof en;

/** A function that gives one of our texts in the admin's language, in English where that has none. */
export function useTexts(): (key: TextKey, values?: Record<string, number>) => string {
  const { formatMessage } = useIntl();
  return (key, values) => formatMessage({ id: `${PLUGIN_ID}.${key}`, defaultMessage: en[key] }, values);
}
