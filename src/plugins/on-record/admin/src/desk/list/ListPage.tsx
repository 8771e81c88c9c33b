import { Typography } from '@strapi/design-system';
import { useTexts } from '../../texts';

/** What waits for the editor, newest first. */
export default function ListPage() {
  const text = useTexts();
  return <Typography variant="alpha">{text('desk.title')}</Typography>;
}
