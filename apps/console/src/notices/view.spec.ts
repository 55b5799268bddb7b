import { addressOf, queryOf, viewOf } from './view';

const shown = (query: string) => viewOf(new URLSearchParams(query));

describe('the address of the notices', () => {
  it('begins with what is unread, also after a slip in the address', () => {
    expect(shown('')).toEqual({ tab: 'unread', complaintId: null });
    expect(shown('tab=everything')).toEqual({ tab: 'unread', complaintId: null });
    expect(queryOf(shown(''))).toEqual({ unread: 'true', complaintId: null });
  });

  it('keeps the tab and the case', () => {
    const view = shown('tab=all&case=0198');
    expect(view).toEqual({ tab: 'all', complaintId: '0198' });
    expect(addressOf(view)).toBe('/notices?tab=all&case=0198');
    expect(queryOf(view)).toEqual({ unread: undefined, complaintId: '0198' });
  });

  it('shows every case by case: one of them alone would be a list of one', () => {
    expect(shown('tab=cases&case=0198')).toEqual({ tab: 'cases', complaintId: null });
  });
});
