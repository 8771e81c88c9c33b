import type { Core } from '@strapi/strapi';
import type { Reading } from '../../../reader/types';
import type { ArticleInput } from '../../../shared/articles';
import { titleOf } from '../../../shared/title';
import { newDocumentId } from '../database/rows';
import { readingsOf } from '../readings/service';
import { checkReading } from './check-reading';
import { factsOf, type Facts } from './facts';
import { fingerprint } from './fingerprint';
import type { Text } from './known';
import { nameKey } from '../names/keys';
import { slugOf } from '../names/slug';
import { findSource, type KnownSource } from './sources';

/** An article read and ready to be written: everything that needs no transaction is done. */
export interface PreparedArticle {
  documentId: string;
  /** The article's own attributes, without its source. */
  attributes: Record<string, unknown> & { title: string; slug: string };
  source: KnownSource | null;
  text: Text;
  reading: Reading;
  facts: Facts;
}

/**
 * Reads an article, or checks the reading that came with it.
 * Throws ValidationError (400) for an unknown source or language or a reading of another body, PayloadTooLargeError (413).
 */
export async function prepareArticle(
  strapi: Core.Strapi,
  input: ArticleInput,
  sources: KnownSource[],
): Promise<PreparedArticle> {
  const { body, source: named, reading: sent, title = titleOf(body), language, publishedOn, place, event, url } = input;
  const source = named === undefined ? null : findSource(sources, named);
  if (sent) checkReading(body, sent);
  const reading = sent ?? (await readingsOf(strapi).read({ text: body, language, publishedOn }));
  const documentId = newDocumentId();
  const hash = fingerprint(body);
  return {
    documentId,
    attributes: {
      title,
      slug: slugOf(title, documentId),
      titleKey: nameKey(title),
      body,
      language: reading.language,
      publishedOn: publishedOn ?? null,
      place: place ?? null,
      event: event ?? null,
      url: url ?? null,
      contentHash: hash,
      readerVersion: reading.readerVersion,
    },
    source,
    text: { hash, sourceId: source?.id ?? null },
    reading,
    facts: factsOf(body, reading),
  };
}
