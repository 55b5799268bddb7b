module.exports = require('../../tools/jest-preset.cjs')(__dirname, {
  globalSetup: '<rootDir>/test/kit/start-postgres.cjs',
  globalTeardown: '<rootDir>/test/kit/stop-postgres.cjs',
  testTimeout: 30_000,
});
