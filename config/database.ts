import path from 'node:path';

type Env = typeof import('@strapi/utils').env;

/** The part of better-sqlite3's connection that is used here. */
interface SqliteConnection {
  pragma(source: string): unknown;
}

/**
 * SQLite in a file under database/ unless DATABASE_CLIENT says otherwise.
 * Write-ahead logging lets readers go on while an import writes.
 */
const sqlite = (env: Env) => ({
  client: 'sqlite',
  connection: {
    filename: path.resolve(process.cwd(), env('DATABASE_FILENAME', 'database/on-record.db')),
  },
  useNullAsDefault: true,
  pool: {
    min: 1,
    max: 1,
    afterCreate(connection: SqliteConnection, done: (error: Error | null, value: unknown) => void) {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = NORMAL');
      done(null, connection);
    },
  },
});

const server = (env: Env, client: string, port: number) => ({
  client,
  connection: {
    connectionString: env('DATABASE_URL'),
    host: env('DATABASE_HOST', '127.0.0.1'),
    port: env.int('DATABASE_PORT', port),
    database: env('DATABASE_NAME', 'on_record'),
    user: env('DATABASE_USERNAME', 'on_record'),
    password: env('DATABASE_PASSWORD', ''),
    ssl: env.bool('DATABASE_SSL', false) && {
      rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
    },
    schema: env('DATABASE_SCHEMA', 'public'),
  },
  pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
});

export default ({ env }: { env: Env }) => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  const connection = client === 'sqlite' ? sqlite(env) : server(env, client, client === 'postgres' ? 5432 : 3306);
  return {
    connection: { ...connection, acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60000) },
    settings: { useTypescriptMigrations: true },
  };
};
