'use strict';
const { rmSync } = require('node:fs');
const path = require('node:path');

module.exports = async () => {
  const { stop, folder } = globalThis.hutongTestServer;
  await stop();
  rmSync(path.dirname(folder), { recursive: true, force: true });
};
