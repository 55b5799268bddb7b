module.exports = require('../../tools/jest-preset.cjs')(__dirname, {
  globalSetup: '<rootDir>/src/start-portal.cjs',
  globalTeardown: '<rootDir>/src/stop-portal.cjs',
  testTimeout: 120_000,
});
