import type { SelfInspectionSummary } from '@hutong/contract';
import { byProblem, progressOf, tableOf } from './forms-of-campaign';

const named = (name: string) => ({ zh: name, en: name });

function form(platform: string, scenario: string, more: Partial<SelfInspectionSummary> = {}) {
  const made: SelfInspectionSummary = {
    id: `${platform}-${scenario}`,
    kind: 'self_inspection',
    number: `ZC-${platform}-${scenario}`,
    title: scenario,
    revision: 1,
    openedAt: '2026-09-11T01:00:00Z',
    updatedAt: '2026-09-11T01:00:00Z',
    state: 'open',
    campaign: { id: 'c', number: 'ZX-1', name: named('c'), endsOn: '2027-02-28' },
    platform: { slug: platform, name: named(platform) },
    scenario: { id: scenario, name: named(scenario), problem: named('blocking'), aspect: named('order') },
    answer: null,
    dueOn: '2026-10-20',
    overdue: false,
    submittedAt: null,
    ...more,
  };
  return made;
}

describe('the forms of a campaign', () => {
  it('make a table with a place for each platform, empty where one need not answer', () => {
    const { platforms, rows } = tableOf([form('wechat', 'a'), form('douyin', 'a'), form('wechat', 'b')]);
    expect(platforms.map(({ slug }) => slug)).toEqual(['douyin', 'wechat']);
    expect(rows.map(({ scenario, byPlatform }) => [scenario.id, [...byPlatform.keys()]])).toEqual([
      ['a', ['wechat', 'douyin']],
      ['b', ['wechat']],
    ]);
  });

  it('tell a platform how many it has handed in, what is late, and by when the next is due', () => {
    const forms = [
      form('wechat', 'a', { state: 'checked' }),
      form('wechat', 'b', { state: 'submitted' }),
      form('wechat', 'c', { overdue: true }),
      form('wechat', 'd', { dueOn: '2026-11-05' }),
    ];
    expect(progressOf(forms)).toEqual({ handedIn: 2, all: 4, overdue: 1, dueOn: '2026-10-20' });
  });

  it('owe nothing any more when all are handed in', () => {
    expect(progressOf([form('wechat', 'a', { state: 'checked' })])).toEqual({
      ...{ handedIn: 1, all: 1, overdue: 0, dueOn: null },
    });
    expect(progressOf([])).toEqual({ handedIn: 0, all: 0, overdue: 0, dueOn: null });
  });

  it('stand under their problems, in the order of the campaign', () => {
    const elsewhere = { id: 'x', name: named('x'), problem: named('pop-ups'), aspect: named('rights') };
    const groups = byProblem([
      form('wechat', 'a'),
      form('wechat', 'x', { scenario: elsewhere }),
      form('wechat', 'b'),
    ]);
    expect(groups.map(({ problem, forms }) => [problem.en, forms.length])).toEqual([
      ['blocking', 2],
      ['pop-ups', 1],
    ]);
  });
});
