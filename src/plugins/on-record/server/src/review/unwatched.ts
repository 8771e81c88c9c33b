import { AsyncLocalStorage } from 'node:async_hooks';

const saving = new AsyncLocalStorage<true>();

/** Runs a write that is logged by whoever makes it. */
export const unwatched = <Result>(write: () => Promise<Result>): Promise<Result> => saving.run(true, write);

/** Whether a write is logged by whoever makes it. */
export const isUnwatched = (): boolean => saving.getStore() === true;
