'use strict';
const { rmSync } = require('node:fs');

module.exports = async () => {
  if (!globalThis.hutongPortal) return;
  const { portal, dataDir } = globalThis.hutongPortal;
  const ended = new Promise((resolve) => portal.once('exit', resolve));
  portal.kill('SIGTERM');
  await ended;
  rmSync(dataDir, { recursive: true, force: true });
};
