import { boardViewOf } from '../deadlines/board-address';
import { opennessViewOf } from '../openness/openness-address';
import { inspectionsViewOf } from '../self-inspections/inspections-address';
import { tasksViewOf } from '../tasks/tasks-address';
import { addressOf, type ListLink } from './link-address';

const campaign = '0b5c1f9e-4a53-4c5e-9f0a-2d1c7f5e1a11';
const searchOf = (link: ListLink) => new URL(addressOf(link), 'http://hutong.test').searchParams;

describe('the address behind a number', () => {
  const cases: [string, ListLink, string][] = [
    [
      'the ledger',
      { list: 'tasks', query: { campaign, state: 'struck_off' } },
      `/tasks?campaign=${campaign}&state=struck_off`,
    ],
    ['everything of it', { list: 'tasks', query: {} }, '/tasks'],
    [
      'complaints, as their list keeps its filters',
      { list: 'complaints', query: { filedFrom: '2026-11-16', filedTo: '2026-11-22' } },
      `/complaints?${new URLSearchParams({
        filter: '{"filedFrom":"2026-11-16","filedTo":"2026-11-22"}',
        order: 'ASC',
        page: '1',
        perPage: '25',
        sort: 'due',
      }).toString()}`,
    ],
    [
      'deadlines of a stage, as a column of the board',
      { list: 'deadlines', query: { owed: 'all', respondent: 'wechat', stage: 'supervised' } },
      '/deadlines?column=supervised&owed=all&respondent=wechat',
    ],
    [
      'deadlines of a time',
      { list: 'deadlines', query: { owed: 'ours', window: 'today' } },
      '/deadlines?column=today&owed=ours',
    ],
    [
      'commitments',
      { list: 'commitments', query: { campaign, keeping: 'late' } },
      `/commitments?campaign=${campaign}&keeping=late`,
    ],
    [
      'forms of self-inspection',
      { list: 'self-inspections', query: { state: 'submitted' } },
      '/self-inspections?state=submitted',
    ],
    ['the matrix', { list: 'openness', query: { marked: 'true' } }, '/openness?marked=true'],
  ];
  it.each(cases)('leads to %s', (_name, link, address) => {
    expect(addressOf(link)).toBe(address);
  });

  it('is understood by the pages to which it leads', () => {
    const tasks = tasksViewOf(searchOf({ list: 'tasks', query: { campaign, decision: 'issue' } }));
    expect(tasks).toMatchObject({ campaign, filters: { decision: 'issue' } });
    const forms = inspectionsViewOf(
      searchOf({ list: 'self-inspections', query: { campaign, state: 'submitted' } }),
    );
    expect(forms).toMatchObject({ campaign, list: true, filters: { state: 'submitted' } });
    const board = boardViewOf(
      searchOf({ list: 'deadlines', query: { owed: 'all', respondent: 'wechat', stage: 'urged' } }),
      'regulator',
    );
    expect(board).toMatchObject({ column: 'urged', filters: { owed: 'all', respondent: 'wechat' } });
    const matrix = opennessViewOf(
      searchOf({ list: 'openness', query: { states: 'open,trial', marked: 'true' } }),
    );
    expect(matrix).toMatchObject({ states: ['open', 'trial'], marked: true });
  });
});
