/** A jest setup file: the tests of this project store their rows in the PostgreSQL that start-postgres.ts started. */
process.env.ON_RECORD_TEST_DATABASE = 'postgres';
