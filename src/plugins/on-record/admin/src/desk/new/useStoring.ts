import { useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { NewArticle } from '../../../../shared/desk/briefing';
import { useApi } from '../../api';
import { readText } from '../../reading/reader';
import { useTexts } from '../../texts';
import type { Problem } from '../review/session/session';
import { failureOf, withReading, type FieldName } from './storing';

/** What went wrong, in words, and the field to mend. */
export interface StoringError {
  field: FieldName | null;
  message: string;
}

/** Stores a briefing and goes to its review. Nothing is lost when it can't be stored. */
export function useStoring(onStored: (source: string) => void) {
  const text = useTexts();
  const api = useApi();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [error, setError] = useState<StoringError | null>(null);
  const [isStoring, setIsStoring] = useState(false);
  const isBusy = useRef(false);

  const fail = (failed: StoringError) => {
    setError(failed);
    if (failed.field) document.getElementById(fieldId(failed.field))?.focus();
  };
  const wordsFor = (problem: Problem) => {
    if (problem.kind === 'signed-out') return text('save.signedOut');
    return problem.kind === 'refused' ? problem.message : text('new.unreachable');
  };
  const send = async (article: NewArticle) => {
    const { language, publishedOn } = article;
    const reading = await readText(article.body, { language, publishedOn }).catch(() => null);
    const { data, meta } = await api.storeArticle(withReading(article, reading));
    onStored(article.source ?? '');
    if (meta.alreadyStored) toggleNotification({ type: 'info', message: text('new.alreadyStored') });
    navigate(`../${data.documentId}`);
  };
  const store = async (article: NewArticle) => {
    if (isBusy.current) return;
    setError(null);
    if (article.body.trim() === '') return fail({ field: 'body', message: text('new.noText') });
    isBusy.current = true;
    setIsStoring(true);
    try {
      await send(article);
    } catch (reason) {
      const { field, problem } = failureOf(reason);
      fail({ field, message: wordsFor(problem) });
    } finally {
      isBusy.current = false;
      setIsStoring(false);
    }
  };
  return { store, isStoring, error, forgive: () => setError(null) };
}

/** The id of a field's element, by which an error finds it. */
export const fieldId = (field: FieldName): string => `briefing-${field}`;
