import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, startPortal } from './portal';
import { shared } from './shared-portal';

/** Before all specs: the portal that they share. */
export default async function start(): Promise<void> {
  // Somebody tries a spec on a portal that runs already.
  if (process.env.HUTONG_URL) return;
  const shots = path.join(root, 'artefacts/screenshots');
  rmSync(shots, { recursive: true, force: true });
  mkdirSync(shots, { recursive: true });
  shared.portal = await startPortal();
  process.env.HUTONG_URL = shared.portal.url;
  process.env.HUTONG_SHOTS = shots;
}
