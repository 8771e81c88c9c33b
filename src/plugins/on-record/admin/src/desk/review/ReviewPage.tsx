import { Typography } from '@strapi/design-system';
import { useTexts } from '../../texts';

/** The article beside the cards of its facts. */
export default function ReviewPage() {
  const text = useTexts();
  return <Typography variant="alpha">{text('desk.title')}</Typography>;
}
