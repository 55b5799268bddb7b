import { orderAddress, tasksAddress, tasksViewOf } from './tasks-address';

const campaign = '0198c1b0-0000-7000-8000-000000000001';
const complaint = '0198c1b0-0000-7000-8000-000000000002';
const read = (query: string) => tasksViewOf(new URLSearchParams(query));

describe('the address of the ledger', () => {
  it('begins with the list of the running campaign, the nearest date first', () => {
    expect(read('')).toMatchObject({ view: 'list', campaign: null, filters: {}, sort: 'due', cursor: '' });
    expect(tasksAddress(read(''))).toBe('/tasks');
  });

  it.each([
    'platform=wechat&state=issued%2Creturned&view=board',
    `campaign=${campaign}&due=overdue&view=timeline`,
    'campaign=all&decision=strikeOff&sort=-opened',
    'cursor=abc&q=%E6%B7%98%E5%AE%9D',
    `batch=${campaign}`,
    `complaints=${complaint}&new=draft&platform=wechat`,
  ])('leads back to the same view, so that an officer can send it to a colleague: %s', (query) => {
    expect(tasksAddress(read(query))).toBe(`/tasks?${query}`);
  });

  it('takes nothing that is no filter, whatever somebody writes into it', () => {
    const written =
      'state=gone&platform=A%20B&due=soon&campaign=1&view=map&sort=title&batch=x&new=all&scenario=1';
    expect(tasksAddress(read(written))).toBe('/tasks');
  });

  it('keeps of the complaints only what can be one', () => {
    expect(read(`new=draft&complaints=${complaint},<b>,1`).complaints).toEqual([complaint]);
  });

  it('is what the list of complaints opens for one order out of two complaints', () => {
    const view = tasksViewOf(
      new URL(orderAddress([complaint, campaign], 'wechat'), 'https://x').searchParams,
    );
    expect(view).toMatchObject({ making: 'draft', complaints: [complaint, campaign] });
    expect(view.filters['platform']).toBe('wechat');
  });
});
