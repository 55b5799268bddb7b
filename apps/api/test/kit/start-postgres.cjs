'use strict';
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { startPostgres } = require('../../../../tools/embedded-postgres.cjs');

/** One server for all spec files; each spec takes a fresh copy of the migrated template (kit/database.ts). */
module.exports = async () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'hutong-test-')), 'postgres');
  require('node:fs').chmodSync(path.dirname(folder), 0o755);
  const server = await startPostgres({ folder, database: 'hutong_template', durable: false });
  process.env.HUTONG_TEST_DATABASE = server.url;
  globalThis.hutongTestServer = server;
};
