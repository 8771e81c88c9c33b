import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import Piscina from 'piscina';
import { languages } from '../../../reader';
import type { ReadRequest, Reading } from '../../../shared/readings';
import { fieldError } from '../requests/parse';

const WORKER = path.join(__dirname, '../../../reader/worker.js');

/** Reads texts in threads of their own, so that a long one never holds up the server's other requests. */
const readings = ({ strapi }: { strapi: Core.Strapi }) => {
  let pool: Piscina | undefined;
  const settings = () => ({
    maxTextLength: strapi.config.get<number>('plugin::on-record.maxTextLength'),
    readerThreads: strapi.config.get<number>('plugin::on-record.readerThreads'),
  });
  const threads = () =>
    (pool ??= new Piscina({
      filename: WORKER,
      minThreads: 0,
      maxThreads: settings().readerThreads,
      idleTimeout: 30_000,
    }));

  return {
    /**
     * Reads one text; the request has been checked by `readRequest`.
     * Throws PayloadTooLargeError (413) for a text over the limit, ValidationError (400) for a language with no reader.
     */
    async read({ text, language, publishedOn }: ReadRequest): Promise<Reading> {
      const { maxTextLength } = settings();
      if (text.length > maxTextLength) {
        throw new errors.PayloadTooLargeError(
          `The text is ${text.length} characters long; ${maxTextLength} can be read at once. Split it, or raise maxTextLength in the plugin's settings.`,
        );
      }
      if (language !== undefined && !languages().includes(language)) {
        throw fieldError(
          'language',
          `has no reader: "${language}". Use one of ${languages().join(', ')}, or leave it out.`,
        );
      }
      return (await threads().run({ text, language, publishedOn })) as Reading;
    },

    async close(): Promise<void> {
      await pool?.destroy();
      pool = undefined;
    },
  };
};

export default readings;

/** The app's one pool of readers. */
export const readingsOf = (strapi: Core.Strapi) =>
  strapi.plugin('on-record').service('readings') as ReturnType<typeof readings>;
