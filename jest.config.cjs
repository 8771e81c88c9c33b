/** Unit tests, then each server test on SQLite and on PostgreSQL. `npm test` builds and starts what they need. */
const common = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } }, module: { type: 'commonjs' } },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.strapi/', '<rootDir>/src/plugins/on-record/lib/'],
};
const server = (database) => ({
  ...common,
  displayName: database,
  testMatch: ['<rootDir>/tests/server/**/*.test.ts'],
  setupFiles: [`<rootDir>/tests/support/${database}.ts`],
});
const postgres = {
  ...server('postgres'),
  globalSetup: '<rootDir>/tests/support/start-postgres.ts',
  globalTeardown: '<rootDir>/tests/support/stop-postgres.ts',
};

module.exports = {
  testTimeout: 120_000,
  maxWorkers: 2,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/!(server|package|browser)/**/*.test.ts', '<rootDir>/tests/*.test.ts'],
    },
    server('sqlite'),
    postgres,
    { ...common, displayName: 'browser', testMatch: ['<rootDir>/tests/browser/**/*.test.ts'] },
    { ...common, displayName: 'package', testMatch: ['<rootDir>/tests/package/**/*.test.ts'] },
  ],
};
