/** Changes whenever the same text may read differently. */
export const READER_VERSION = '1.2.0';
