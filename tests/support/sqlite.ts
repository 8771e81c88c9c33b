/** A jest setup file: the tests of this project store their rows in SQLite. */
process.env.ON_RECORD_TEST_DATABASE = 'sqlite';
