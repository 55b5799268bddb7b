module.exports = require('../../tools/jest-preset.cjs')(__dirname, {
  globalSetup: '<rootDir>/src/start-portal.ts',
  globalTeardown: '<rootDir>/src/stop-portal.ts',
  testTimeout: 120_000,
});
