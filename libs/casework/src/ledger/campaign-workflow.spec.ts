import { type Role, roles } from '../words/roles';
import { type CampaignAction, type CampaignState, campaignStates } from './campaign-workflow';
import { offeredCampaignActions, offeredSelfInspectionActions } from './offer';
import {
  type SelfInspectionAction,
  type SelfInspectionState,
  selfInspectionStates,
  selfInspectionWorkflow,
} from './self-inspection-workflow';

const readers = ['auditor', 'administrator', 'complainant', 'system'] as const satisfies readonly Role[];

describe('a campaign', () => {
  const officer: Record<CampaignState, readonly CampaignAction[]> = {
    prepared: ['revise'],
    running: ['revise'],
    closed: [],
  };
  const supervisor: Record<CampaignState, readonly CampaignAction[]> = {
    prepared: ['revise', 'start'],
    running: ['revise', 'close'],
    closed: [],
  };

  it.each(campaignStates)('that is %s is framed by officers; supervisors start and close it', (state) => {
    const found = (role: Role) => offeredCampaignActions(state, { role, isParty: true });
    expect(found('officer')).toEqual(officer[state]);
    expect(found('supervisor')).toEqual(supervisor[state]);
    for (const role of [...readers, 'handler', 'lead'] as const) expect(found(role)).toEqual([]);
  });
});

describe('a self-inspection', () => {
  const platform: Record<
    SelfInspectionState,
    { handler: SelfInspectionAction[]; lead: SelfInspectionAction[] }
  > = {
    open: { handler: ['save'], lead: ['save', 'submit'] },
    submitted: { handler: [], lead: [] },
    checked: { handler: [], lead: [] },
  };

  it.each(selfInspectionStates)(
    'that is %s is filled in by the platform and checked by an officer',
    (state) => {
      const found = (role: Role, isParty = true) => offeredSelfInspectionActions(state, { role, isParty });
      expect(found('handler')).toEqual(platform[state].handler);
      expect(found('lead')).toEqual(platform[state].lead);
      const judged = state === 'submitted' ? ['check', 'return'] : [];
      expect([found('officer'), found('supervisor')]).toEqual([judged, judged]);
      for (const role of readers) expect(found(role)).toEqual([]);
      for (const role of roles) expect(found(role, false)).toEqual([]);
    },
  );

  it('goes back to the platform when it is returned, and is over when it is checked', () => {
    const { save, submit, check, return: back } = selfInspectionWorkflow;
    expect([save.to, submit.to, check.to, back.to]).toEqual(['same', 'submitted', 'checked', 'open']);
  });
});
