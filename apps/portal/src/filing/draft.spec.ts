import { complaintKinds, scenes } from '@hutong/casework';
import fc from 'fast-check';
import { isBegun } from '../begun';
import { type Draft, emptyDraft, restoredDraft } from './draft';

const liNa: Draft = {
  ...emptyDraft,
  kind: 'blocked_link',
  pastedText: '【淘宝】https://m.tb.cn/h.5abc 点击链接直接打开',
  targetUrl: 'https://item.taobao.com/item.htm?id=1',
  scene: 'group_chat',
  symptom: 'stopped',
  narrative: '点开后显示已停止访问 😀',
  touched: ['targetUrl'],
  attempt: { key: 'k', bodies: ['{}'] },
};

const asKept = (draft: unknown): unknown => JSON.parse(JSON.stringify(draft));

describe('a draft', () => {
  it('comes back after a reload as Li Na left it', () => {
    expect(restoredDraft(asKept(liNa))).toEqual(liNa);
  });

  it('comes back byte for byte whatever she typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...complaintKinds),
        fc.constantFrom(...scenes),
        (typed, kind, scene) => {
          const draft: Draft = { ...emptyDraft, narrative: typed, pastedText: typed, kind, scene };
          expect(restoredDraft(asKept(draft))).toEqual(draft);
        },
      ),
    );
  });

  it('is empty when the browser kept nothing, or something else', () => {
    for (const kept of [
      undefined,
      null,
      7,
      'text',
      [],
      { kind: 3, scene: 'moon', touched: 'x', attempt: [] },
    ]) {
      expect(restoredDraft(kept)).toEqual(emptyDraft);
    }
  });

  it('never breaks the page, whatever stands in the storage', () => {
    fc.assert(fc.property(fc.jsonValue(), (kept) => expect(restoredDraft(kept)).toBeDefined()));
  });

  it('counts as begun only once something was answered', () => {
    expect(isBegun(asKept(emptyDraft))).toBe(false);
    expect(isBegun(undefined)).toBe(false);
    expect(isBegun(asKept({ ...emptyDraft, kind: 'harmful_link' }))).toBe(false);
    expect(isBegun(asKept(liNa))).toBe(true);
  });
});
