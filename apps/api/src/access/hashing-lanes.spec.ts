import { inHashingLane } from './hashing-lanes';

describe('slow hashes', () => {
  it('run two at a time, in order, and a failing one holds nobody up', async () => {
    const order: number[] = [];
    let running = 0;
    let most = 0;
    const hash = (n: number) =>
      inHashingLane(async () => {
        most = Math.max(most, ++running);
        await new Promise(setImmediate);
        running--;
        order.push(n);
        if (n === 3) throw new Error('broken');
      });
    const done = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => hash(n)));
    expect(most).toBe(2);
    expect(order).toEqual(Array.from({ length: 20 }, (_, n) => n));
    expect(done.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });
});
