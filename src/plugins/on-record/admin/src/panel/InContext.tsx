import { Flex, Typography } from '@strapi/design-system';
import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useTexts } from '../texts';
import { DeskLink } from './Counts';

/** How the Content Manager answers whom a relation leads to. */
interface Related {
  results?: Array<{ documentId: string }>;
}

/** Leads from a statement or a claim to its article on the Desk, with the fact selected. */
export function InContext({ model, fact }: { model: string; fact: string }) {
  const text = useTexts();
  const [article, setArticle] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    getFetchClient()
      .get<Related>(`/content-manager/relations/${model}/${fact}/article`)
      .then(
        ({ data }) => wanted && setArticle(data.results?.[0]?.documentId ?? null),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [model, fact]);
  if (!article) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <DeskLink article={article} fact={fact} />
      <Typography variant="pi" textColor="neutral600">
        {text('panel.inContext.about')}
      </Typography>
    </Flex>
  );
}
