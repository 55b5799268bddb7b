import { secondFactorRoles, staffRoles } from '@hutong/casework';
import { actorOf, complainantSession, secondFactorState } from './signed-in';

describe('who is signed in', () => {
  it.each(staffRoles)('%s: with a confirmed second factor it is on, also in a demo', (role) => {
    expect(secondFactorState(role, true, false)).toBe('on');
    expect(secondFactorState(role, true, true)).toBe('on');
  });

  it.each(secondFactorRoles)('%s must set it up; only a demo lets them pass, and says so', (role) => {
    expect(secondFactorState(role, false, false)).toBe('enrolment_required');
    expect(secondFactorState(role, false, true)).toBe('bypassed_in_demo');
  });

  it.each(['handler', 'lead'] as const)('%s may go without', (role) => {
    expect(secondFactorState(role, false, false)).toBe('off');
  });

  it('makes the holder of a receipt code a complainant of that case, and nobody of no session', () => {
    const id = '01a2040b-4f0e-700e-ac15-def0664efd61';
    expect(actorOf(complainantSession(id, false), 'en')).toMatchObject({
      kind: 'complainant',
      role: 'complainant',
      complaintId: id,
      personId: null,
      organisationId: null,
      locale: 'en',
    });
    expect(actorOf(undefined, 'en')).toMatchObject({ kind: 'nobody', role: null, complaintId: null });
  });
});
