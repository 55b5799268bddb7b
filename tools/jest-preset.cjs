'use strict';
const { readFileSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const swc = JSON.parse(readFileSync(path.join(root, '.swcrc'), 'utf8'));
delete swc.$schema;

/** ESM-only packages that Jest cannot require(): swc turns them into CommonJS. */
const esmOnly = [
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'uuid',
  'otpauth',
  '@noble',
];

/** The Jest configuration shared by every project; `more` is what one project adds. */
module.exports = (rootDir, more = {}) => ({
  testEnvironment: 'node',
  rootDir,
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}', '<rootDir>/test/**/*.spec.ts'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: { '^.+\\.(tsx?|m?js)$': ['@swc/jest', { ...swc, swcrc: false, configFile: false }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  ...more,
  moduleNameMapper: {
    '^@hutong/migrations$': path.join(root, 'migrations/src/index.ts'),
    '^@hutong/(casework|links|contract|transparency)$': path.join(root, 'libs/$1/src/index.ts'),
    ...more.moduleNameMapper,
  },
});
