import { runningCampaign, type StoryCampaign } from './campaign';
import { openPortal, type Portal } from './portal';

/** Opens a portal with a campaign under way before the tests of a file, and closes it behind them. */
export function underWay(ready: (portal: Portal, campaign: StoryCampaign) => void): void {
  let portal: Portal;
  beforeAll(async () => {
    portal = await openPortal();
    ready(portal, await runningCampaign(portal));
  });
  afterAll(() => portal.close());
}
