import {
  type Action,
  actions,
  capacitiesOf,
  isOffered,
  type Role,
  type Side,
  type State,
  states,
} from '@hutong/casework';
import { openPortal, type Portal, type Who } from './kit/portal';
import { requests } from './kit/story';

/** On which side and in what role each one stands when WeChat blocks a link of Taobao; Dou and Ada on none. */
const actors: [Who, Role, Side | null][] = [
  ['complainant', 'complainant', 'complainant'],
  ['Han', 'handler', 'respondent'],
  ['Li', 'lead', 'respondent'],
  ['Tao', 'handler', 'affected'],
  ['Dou', 'handler', null],
  ['Ouyang', 'officer', 'regulator'],
  ['Sun', 'supervisor', 'regulator'],
  ['An', 'auditor', 'regulator'],
  ['Ada', 'administrator', null],
];

function isLegal(action: Action, state: State, role: Role, side: Side | null): boolean {
  if (side === null || (state === 'submitted' && (side === 'respondent' || side === 'affected')))
    return false;
  // None of these complaints is part of a cluster, or a refusal that was reopened.
  // Nor has anybody asked for an extension; where nobody has, a running response clock decides.
  if (action === 'grantExtension' || action === 'declineExtension') return false;
  if (action === 'undoMerge' || (action === 'refuse' && state !== 'submitted')) return false;
  return isOffered(action, state, capacitiesOf(role, side));
}

describe('Actions that the table does not offer', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await openPortal();
  });
  afterAll(() => portal.close());

  const everything = async (id: string) =>
    portal.look(
      `SELECT c.revision, c.state, c.updated_at, (SELECT count(*)::int FROM case_event) AS events,
        (SELECT count(*)::int FROM clock) AS clocks, (SELECT count(*)::int FROM statement) AS statements,
        (SELECT count(*)::int FROM response) AS responses FROM complaint c WHERE id = $1`,
      [id],
    );

  it.each(states)(
    'are refused to everybody for a complaint that is %s, which stays as it is',
    async (state) => {
      const filed = await portal.through(state);
      const before = await everything(filed.id);
      const [{ revision = 0 } = {}] = before;
      const wrong: unknown[] = [];
      let refused = 0;
      for (const [who, role, side] of actors) {
        for (const action of actions.filter((one) => !isLegal(one, state, role, side))) {
          const { status } = await portal.attempt(who, filed, { ...requests[action], revision });
          refused += 1;
          if (![403, 404, 409].includes(status)) wrong.push([who, action, status]);
        }
        const agent = await portal.agentOf(who, filed);
        const shown = await agent.get(`/api/v1/complaints/${filed.id}`);
        const legal = actions.filter((one) => isLegal(one, state, role, side));
        if (shown.status === 200) expect([who, shown.body.actions]).toEqual([who, legal]);
        else expect([who, legal]).toEqual([who, []]);
      }
      expect(wrong).toEqual([]);
      expect(refused).toBeGreaterThan(100);
      expect(await everything(filed.id)).toEqual(before);
    },
  );
});
