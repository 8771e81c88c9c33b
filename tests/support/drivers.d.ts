/** The parts of the two database drivers that the tests use; neither brings types of its own. */
declare module 'better-sqlite3' {
  interface Statement {
    pluck(): Statement;
    get(...parameters: unknown[]): unknown;
    all(...parameters: unknown[]): unknown[];
  }

  export default class Database {
    constructor(file: string, options?: { readonly?: boolean });
    prepare(sql: string): Statement;
    close(): void;
  }
}

declare module 'pg' {
  export class Client {
    constructor(settings: { host: string; port: number; user: string; database: string });
    connect(): Promise<void>;
    query(sql: string, values?: unknown[]): Promise<{ rows: Array<Record<string, unknown>> }>;
    end(): Promise<void>;
  }
}
