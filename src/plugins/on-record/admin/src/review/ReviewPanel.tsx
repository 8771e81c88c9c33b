import { useRBAC } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../pluginId';
import { useTexts } from '../texts';
import { ArticleReview } from './ArticleReview';

const ARTICLE = `plugin::${PLUGIN_ID}.article`;
const REVIEW = [{ action: `plugin::${PLUGIN_ID}.review`, subject: null }];

interface EditView {
  model: string;
  documentId?: string;
}

/** The panel beside an article in the Content Manager, for those who may review. */
export function ReviewPanel({ model, documentId }: EditView) {
  const text = useTexts();
  const { allowedActions } = useRBAC(REVIEW);
  if (model !== ARTICLE || !documentId || !allowedActions.canReview) return null;
  return { title: text('plugin.name'), content: <ArticleReview article={documentId} /> };
}
