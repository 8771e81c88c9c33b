import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { TextKey } from './translations';
import { PLUGIN_ID } from './pluginId';

export type { TextKey };

/** A function that gives one of our texts in the language of our pages. */
export function useTexts(): (key: TextKey, values?: Record<string, string | number>) => string {
  const { formatMessage } = useIntl();
  return useCallback((key, values) => formatMessage({ id: `${PLUGIN_ID}.${key}` }, values), [formatMessage]);
}
