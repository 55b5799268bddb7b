import { addressOf, onlyOf, queryOf, viewOf } from './view';

const shown = (query: string) => viewOf(new URLSearchParams(query));

describe('the address of the notices', () => {
  it('begins with what is unread, also after a slip in the address', () => {
    expect(shown('')).toEqual({ tab: 'unread', complaintId: null, recordId: null });
    expect(shown('tab=everything')).toEqual({ tab: 'unread', complaintId: null, recordId: null });
    expect(queryOf(shown(''))).toEqual({ unread: 'true', complaintId: null, recordId: null });
  });

  it('keeps the tab and the case', () => {
    const view = shown('tab=all&case=0198');
    expect(view).toEqual({ tab: 'all', complaintId: '0198', recordId: null });
    expect(addressOf(view)).toBe('/notices?tab=all&case=0198');
    expect(queryOf(view)).toEqual({ unread: undefined, complaintId: '0198', recordId: null });
  });

  it('keeps the task or commitment, whose notices are marked as read together', () => {
    const view = shown('tab=all&record=0199');
    expect(addressOf(view)).toBe('/notices?tab=all&record=0199');
    expect(queryOf(view)).toEqual({ unread: undefined, complaintId: null, recordId: '0199' });
    expect([onlyOf(view), onlyOf(shown('case=0198')), onlyOf(shown(''))]).toEqual([
      { recordId: '0199' },
      { complaintId: '0198' },
      null,
    ]);
  });

  it('shows every case by case: one of them alone would be a list of one', () => {
    expect(shown('tab=cases&case=0198')).toEqual({ tab: 'cases', complaintId: null, recordId: null });
  });
});
