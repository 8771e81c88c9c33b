import { availableParallelism } from 'node:os';
import { z } from '@strapi/utils';
import { attachment } from './attached/settings';
import { parse } from './requests/parse';

const MOST_THREADS = 64;

const settings = z.strictObject({
  /** The longest text that is read, in UTF-16 code units. */
  maxTextLength: z.int().min(1_000).max(50_000_000),
  /** How many threads read at once. */
  readerThreads: z.int().min(1).max(MOST_THREADS),
  /** The newsroom's own content types whose entries are read. */
  attach: z.array(attachment),
});

/** As many as there are cores; on a single core two, so that a long text does not keep the short ones waiting. */
const readerThreads = Math.min(Math.max(availableParallelism(), 2), MOST_THREADS);

export type Settings = z.infer<typeof settings>;

export default {
  default: { maxTextLength: 2_000_000, readerThreads, attach: [] } satisfies Settings,
  validator(config: unknown): void {
    parse(settings, config);
  },
};
