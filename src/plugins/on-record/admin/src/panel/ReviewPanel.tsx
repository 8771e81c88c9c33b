import { useRBAC } from '@strapi/strapi/admin';
import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useApi } from '../api';
import { LanguageProvider } from '../language/LanguageProvider';
import { READ, REVIEW } from '../permissions';
import { PLUGIN_ID } from '../pluginId';
import { ArticleReview } from './ArticleReview';
import { AttachedEntry } from './AttachedEntry';
import { InContext } from './InContext';

const TYPE = `plugin::${PLUGIN_ID}`;
const FACTS = [`${TYPE}.statement`, `${TYPE}.claim`];

interface EditView {
  model: string;
  documentId?: string;
  /** The entry as it was saved last: what stands beside it changes with it. */
  document?: { updatedAt?: string; status?: string };
}

/** The types of the newsroom's own that are attached; asked for once. */
let attached: Promise<string[]> | undefined;

/** Whether a type is attached; false until that is known, and for those who may not see the Desk. */
function useIsAttached(model: string, mayRead: boolean): boolean {
  const api = useApi();
  const [types, setTypes] = useState<string[]>([]);
  useEffect(() => {
    if (!mayRead || !model.startsWith('api::')) return;
    attached ??= api.attachedTypes();
    attached.then(setTypes, () => (attached = undefined));
  }, [api, mayRead, model]);
  return types.includes(model);
}

/** The panel beside an entry in the Content Manager: an article, a fact of one, or an entry of an attached type. */
export function ReviewPanel({ model, documentId, document }: EditView) {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC([...READ, ...REVIEW]);
  const isAttached = useIsAttached(model, !!allowedActions.canRead);
  const contentOf = (entry: string): ReactNode => {
    if (model === `${TYPE}.article` && allowedActions.canReview) return <ArticleReview article={entry} />;
    if (FACTS.includes(model) && allowedActions.canRead) return <InContext model={model} fact={entry} />;
    if (!isAttached) return null;
    const saved = `${document?.updatedAt} ${document?.status}`;
    return <AttachedEntry key={saved} uid={model} entry={entry} mayReview={!!allowedActions.canReview} />;
  };
  const content = documentId ? contentOf(documentId) : null;
  if (!content) return null;
  return {
    title: formatMessage({ id: `${PLUGIN_ID}.plugin.name`, defaultMessage: 'On Record' }),
    content: <LanguageProvider>{content}</LanguageProvider>,
  };
}
