import { inspectionsAddress, inspectionsViewOf } from './inspections-address';

const campaign = '0b5c1f9e-4a53-4c5e-9f0a-2d1c7f5e1a11';
const read = (query: string) => inspectionsViewOf(new URLSearchParams(query));

describe('the address of the self-inspections', () => {
  it('begins with the matrix of the campaign under way', () => {
    expect(read('')).toEqual({ campaign: null, filters: {}, list: false, cursor: '' });
    expect(read(`campaign=${campaign}`).list).toBe(false);
  });

  it('shows a list as soon as something is asked for, so that a number of the cockpit leads to its lines', () => {
    expect(read('state=submitted')).toMatchObject({ list: true, filters: { state: 'submitted' } });
  });

  it('leads back to the same view, so that an address can be sent to a colleague', () => {
    for (const query of [
      `campaign=${campaign}&cursor=abc&overdue=true&platform=wechat`,
      'answer=problem_found&state=submitted',
      'view=list',
    ]) {
      expect(inspectionsAddress(read(query))).toBe(`/self-inspections?${query}`);
    }
    expect(inspectionsAddress(read(''))).toBe('/self-inspections');
  });

  it('takes nothing that is no filter, whatever somebody writes into it', () => {
    expect(
      read('campaign=mine&state=done&answer=maybe&scenario=1&platform=a%20b&overdue=no&limit=100000'),
    ).toEqual({ campaign: null, filters: {}, list: false, cursor: '' });
  });
});
