import { availableParallelism } from 'node:os';
import { z } from '@strapi/utils';
import { parse } from './requests/parse';

const settings = z.strictObject({
  /** The longest text that is read, in UTF-16 code units. */
  maxTextLength: z.int().min(1_000).max(50_000_000),
  /** How many threads read at once. */
  readerThreads: z.int().min(1).max(64),
});

export type Settings = z.infer<typeof settings>;

export default {
  default: { maxTextLength: 2_000_000, readerThreads: Math.min(availableParallelism(), 8) } satisfies Settings,
  validator(config: unknown): void {
    parse(settings, config);
  },
};
