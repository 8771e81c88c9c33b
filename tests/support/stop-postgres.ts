/** Jest's globalTeardown of the postgres project. */
export { stopPostgres as default } from './start-postgres';
