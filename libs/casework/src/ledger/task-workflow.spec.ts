import { type Role, roles } from '../words/roles';
import { offeredTaskActions, type TaskFacts } from './offer';
import {
  endedTaskStates,
  type TaskAction,
  taskActions,
  type TaskState,
  taskStates,
  taskWorkflow,
} from './task-workflow';

/** The table of product.md, "Rectification task": who does what in which state, and what it leads to. */
const rows: readonly (readonly [TaskAction, readonly TaskState[], Role, TaskState | 'same'])[] = [
  ['draft', ['listed'], 'officer', 'draft'],
  ['revise', ['draft'], 'officer', 'same'],
  ['issue', ['draft'], 'supervisor', 'issued'],
  ['acknowledge', ['issued'], 'lead', 'in_progress'],
  ['reportProgress', ['in_progress'], 'handler', 'same'],
  ['submit', ['in_progress', 'returned'], 'lead', 'submitted'],
  ['verify', ['submitted'], 'officer', 'same'],
  ['strikeOff', ['submitted'], 'officer', 'struck_off'],
  ['return', ['submitted'], 'officer', 'returned'],
  ['requestExtension', ['issued', 'in_progress', 'returned'], 'lead', 'same'],
  ['grantExtension', ['issued', 'in_progress', 'returned'], 'supervisor', 'same'],
  ['declineExtension', ['issued', 'in_progress', 'returned'], 'supervisor', 'same'],
  ['recordRetest', ['struck_off'], 'officer', 'same'],
  ['reopen', ['struck_off'], 'officer', 'returned'],
  [
    'carryOver',
    ['listed', 'draft', 'issued', 'in_progress', 'submitted', 'returned'],
    'supervisor',
    'carried_over',
  ],
  ['cancel', ['listed', 'draft', 'issued', 'in_progress', 'returned'], 'supervisor', 'cancelled'],
];

/** Nothing stands in the way of anything: an extension can be asked for, and one is asked for. */
const facts = (state: TaskState, change: Partial<TaskFacts> = {}): TaskFacts => ({
  ...{ state, verified: false, verifiedByViewer: false, extensionAsked: false, extensions: 0 },
  ...{ dueAt: '2021-12-01T00:00:00+08:00', now: new Date('2021-11-29T09:00:00+08:00') },
  ...change,
});
const found = (state: TaskState, role: Role, isParty = true): ReadonlySet<TaskAction> =>
  new Set(
    [{}, { verified: true }, { extensionAsked: true }].flatMap((change) =>
      offeredTaskActions(facts(state, change), { role, isParty }),
    ),
  );
/** Who can do what a person of a role can. */
const alike: Partial<Record<Role, readonly Role[]>> = {
  handler: ['handler', 'lead'],
  lead: ['lead'],
  officer: ['officer', 'supervisor'],
  supervisor: ['supervisor'],
};

describe('a rectification task', () => {
  it.each(rows)('%s: in %j, by the %s; it is %s then', (action, states, role, to) => {
    expect(taskWorkflow[action].to).toBe(to);
    for (const state of taskStates)
      for (const somebody of roles) {
        if (action === 'reopen' && somebody === 'system') continue;
        const may = states.includes(state) && (alike[role] ?? []).includes(somebody);
        expect([state, somebody, found(state, somebody).has(action)]).toEqual([state, somebody, may]);
      }
  });

  it('has no action besides those', () => {
    expect(rows.map(([action]) => action)).toEqual([...taskActions]);
  });

  it('is reopened by the portal itself, which does nothing else to it', () => {
    for (const state of taskStates)
      expect([...found(state, 'system')]).toEqual(state === 'struck_off' ? ['reopen'] : []);
  });

  it('offers nothing to another platform, and nothing to those who only read', () => {
    for (const state of taskStates) {
      for (const role of roles) expect(found(state, role, false).size).toBe(0);
      for (const role of ['auditor', 'administrator', 'complainant'] as const)
        expect(found(state, role).size).toBe(0);
    }
  });

  it('is over where a campaign can close over it: only what was struck off can come back', () => {
    for (const state of endedTaskStates)
      for (const role of roles)
        for (const action of found(state, role)) expect(['recordRetest', 'reopen']).toContain(action);
  });
});
