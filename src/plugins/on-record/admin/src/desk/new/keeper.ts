import { EMPTY, isEmpty, type Briefing } from './briefing';

/** A briefing that was not stored, and when it was last kept (ISO 8601, UTC). */
export interface Kept {
  at: string;
  briefing: Briefing;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const briefingKey = (user: string) => `on-record.briefing.${user}`;
const sourceKey = (user: string) => `on-record.last-source.${user}`;

/** Keeps one user's unfinished briefing in this browser, and the source they used last. */
export class BriefingKeeper {
  constructor(
    private readonly user: string,
    /** Asked for at each use: a browser may refuse it. */
    private readonly store: () => Store,
  ) {}

  /** What was left unfinished; null for nothing, or something that can't be understood. */
  load(): Kept | null {
    try {
      const { at, briefing } = JSON.parse(this.store().getItem(briefingKey(this.user)) ?? 'null') as Kept;
      if (typeof briefing.body !== 'string' || isEmpty({ ...EMPTY, ...briefing })) return null;
      return { at, briefing: { ...EMPTY, ...briefing } };
    } catch {
      return null;
    }
  }

  /** Whether the briefing is kept now: a browser may have no room, or storage may be blocked. */
  keep(briefing: Briefing, now = new Date()): boolean {
    try {
      if (isEmpty(briefing)) this.store().removeItem(briefingKey(this.user));
      else this.store().setItem(briefingKey(this.user), JSON.stringify({ at: now.toISOString(), briefing }));
      return true;
    } catch {
      return false;
    }
  }

  lastSource(): string | null {
    try {
      return this.store().getItem(sourceKey(this.user));
    } catch {
      return null;
    }
  }

  keepSource(source: string): void {
    try {
      this.store().setItem(sourceKey(this.user), source);
    } catch {
      // Then it is not guessed the next time.
    }
  }
}
