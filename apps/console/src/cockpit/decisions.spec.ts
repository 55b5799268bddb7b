import type { DecisionKey } from '@hutong/contract';
import { decisionsFor, type Decision } from './decisions';

const decision = (key: DecisionKey, value: number): Decision => ({
  ...{ key, value, link: { list: 'tasks', query: {} } },
});
const waiting = [
  decision('complaints_to_accept', 4),
  decision('drafts_to_issue', 2),
  decision('retests_due', 0),
  decision('extensions_of_tasks', 1),
];
const keysFor = (role: Parameters<typeof decisionsFor>[0]) => {
  const { own, others, none } = decisionsFor(role, waiting);
  return [own, others, none].map((list) => list.map(({ key }) => key));
};

describe('what needs a decision', () => {
  it('begins for a supervisor with what nobody else may decide', () => {
    expect(keysFor('supervisor')).toEqual([
      ['drafts_to_issue', 'extensions_of_tasks'],
      ['complaints_to_accept'],
      ['retests_due'],
    ]);
  });

  it('begins for an officer with what officers decide', () => {
    expect(keysFor('officer')[0]).toEqual(['complaints_to_accept']);
  });

  it('is nothing of an auditor’s own, who looks on', () => {
    expect(keysFor('auditor')).toEqual([
      [],
      ['complaints_to_accept', 'drafts_to_issue', 'extensions_of_tasks'],
      ['retests_due'],
    ]);
  });
});
