import type { Receipt } from '@hutong/contract';
import { Refusal, Unreachable } from '../api/client';
import type { Attempt } from './draft';
import { type Send, submitOnce } from './submit';

const receiptFor = (body: string): Receipt => ({
  id: '0190a000-0000-7000-8000-000000000001',
  caseNumber: body,
  receiptCode: '4821730956127734',
  filedAt: '2026-11-22T08:00:00Z',
  dueOn: '2026-11-27',
});
const refusedWith = (status: number, code: string) =>
  new Refusal(status, { type: 'about:blank', title: code, status, code }, null);

/** A server that keeps what arrived by its key, on a line that loses the first `lost` answers. */
function serverLosing(lost: number, arrives = true) {
  const filed = new Map<string, string>();
  const answer = (body: string, key: string) => {
    const losing = lost-- > 0;
    if (losing && !arrives) throw new Unreachable();
    const known = filed.get(key);
    if (known !== undefined && known !== body) throw refusedWith(422, 'idempotency_key_reused');
    filed.set(key, body);
    if (losing) throw new Unreachable();
    return receiptFor(body);
  };
  const send: Send = (body, key) => new Promise((resolve) => resolve(answer(body, key)));
  return { send, filed };
}

function phone() {
  let kept: Attempt | null = null;
  let keys = 0;
  const submit = (body: string, send: Send) =>
    submitOnce(
      body,
      kept,
      () => `key ${(keys += 1)}`,
      (attempt) => (kept = attempt),
      send,
    );
  return { submit, kept: () => kept };
}

describe('filing in the subway', () => {
  it('files once when the answer was lost and Chen Jie presses again', async () => {
    const { send, filed } = serverLosing(1);
    const { submit } = phone();
    await expect(submit('A', send)).rejects.toBeInstanceOf(Unreachable);
    await expect(submit('A', send)).resolves.toEqual({ receipt: receiptFor('A'), asSentBefore: false });
    expect([...filed]).toEqual([['key 1', 'A']]);
  });

  it('fetches the first receipt when she changed the text after the answer was lost', async () => {
    const { send, filed } = serverLosing(1);
    const { submit } = phone();
    await expect(submit('A', send)).rejects.toBeInstanceOf(Unreachable);
    await expect(submit('B', send)).resolves.toEqual({ receipt: receiptFor('A'), asSentBefore: true });
    expect(filed.size).toBe(1);
  });

  it('files the changed text when the first had never arrived', async () => {
    const { send, filed } = serverLosing(1, false);
    const { submit } = phone();
    await expect(submit('A', send)).rejects.toBeInstanceOf(Unreachable);
    await expect(submit('B', send)).resolves.toEqual({ receipt: receiptFor('B'), asSentBefore: false });
    expect([...filed.values()]).toEqual(['B']);
  });

  it('finds out which of three texts had arrived', async () => {
    const { send, filed } = serverLosing(3);
    const { submit } = phone();
    await expect(submit('A', send)).rejects.toBeInstanceOf(Unreachable);
    await expect(submit('B', send)).rejects.toBeInstanceOf(Unreachable);
    await expect(submit('C', send)).resolves.toEqual({ receipt: receiptFor('A'), asSentBefore: true });
    expect(filed.size).toBe(1);
  });

  it('begins anew after a refusal, and keeps the key where nothing is decided', async () => {
    const { submit, kept } = phone();
    const refuse = (status: number, code: string) => () => Promise.reject(refusedWith(status, code));
    for (const [status, code] of [
      [429, 'too_many_requests'],
      [409, 'in_flight'],
      [503, 'unavailable'],
    ] as const) {
      await expect(submit('A', refuse(status, code))).rejects.toBeInstanceOf(Refusal);
      expect(kept()?.key).toBe('key 1');
    }
    await expect(submit('A', refuse(422, 'needs_not_met'))).rejects.toBeInstanceOf(Refusal);
    expect(kept()).toBeNull();
  });
});
