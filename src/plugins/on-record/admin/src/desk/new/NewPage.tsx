import { Typography } from '@strapi/design-system';
import { useTexts } from '../../texts';

/** Paste or drop a briefing, and see it read. */
export default function NewPage() {
  const text = useTexts();
  return <Typography variant="alpha">{text('desk.title')}</Typography>;
}
