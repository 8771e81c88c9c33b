import { Button } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useTexts } from '../../texts';
import { problemOf } from './problem';
import { useLoadedReview, useSources } from './useReviewSession';
import { Workspace } from './Workspace';

/** One article beside the cards of its facts. */
export default function ReviewPage() {
  const { documentId = '' } = useParams();
  const text = useTexts();
  const { loading, again } = useLoadedReview(documentId);
  const sources = useSources();
  if (!loading) return <Page.Loading />;
  if ('review' in loading) return <Workspace key={loading.review.id} loaded={loading.review} sources={sources} />;
  const problem = problemOf(loading.error);
  return (
    <div role="alert">
      <p>{problem.kind === 'refused' ? problem.message : text('error.network')}</p>
      <Button onClick={again}>{text('retry')}</Button>
    </div>
  );
}
