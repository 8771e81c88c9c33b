import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { LanguageProvider } from '../language/LanguageProvider';
import { REVIEW } from '../permissions';
import { PLUGIN_ID } from '../pluginId';
import { ArticleReview } from './ArticleReview';

const ARTICLE = `plugin::${PLUGIN_ID}.article`;

interface EditView {
  model: string;
  documentId?: string;
}

/** The panel beside an article in the Content Manager, for those who may review. */
export function ReviewPanel({ model, documentId }: EditView) {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(REVIEW);
  if (model !== ARTICLE || !documentId || !allowedActions.canReview) return null;
  return {
    title: formatMessage({ id: `${PLUGIN_ID}.plugin.name`, defaultMessage: 'On Record' }),
    content: (
      <LanguageProvider>
        <ArticleReview article={documentId} />
      </LanguageProvider>
    ),
  };
}
