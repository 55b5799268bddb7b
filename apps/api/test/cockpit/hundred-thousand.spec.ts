import { cockpit } from '@hutong/contract';
import { openPortal, type Portal } from '../kit/portal';
import { addComplaints, addLedger } from './crowd';
import { countedAnew } from './counted-anew';

let portal: Portal;
let campaign: string;
beforeAll(async () => {
  portal = await openPortal();
  await addComplaints(portal, 100_000);
  campaign = await addLedger(portal, 4_000);
}, 60_000);
afterAll(() => portal.close());

describe('The cockpit over 100,000 complaints', () => {
  it('says what somebody finds who takes every row into their hands', async () => {
    const agent = await portal.actingAs('Sun');
    const { body } = await agent.get(`/api/v1/campaigns/${campaign}/cockpit`).expect(200);
    const said = cockpit.parse(body);
    const found = await countedAnew(portal, said);
    expect(found.problems).toEqual([]);
    expect(found.compared).toBeGreaterThan(80);
  });
});
