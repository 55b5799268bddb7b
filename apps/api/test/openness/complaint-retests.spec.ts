import { ComplaintRetests } from '../../src/openness/complaint-retests';
import { promised, shown, steps, walk } from '../commitments/promises';
import { openPortal, type Portal } from '../kit/portal';
import { requests, retest } from '../kit/story';
import { cell, matrixOf, seen } from './cells';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const enterAll = async () => {
  let entered = 0;
  while (await portal.app.get(ComplaintRetests, { strict: false }).next()) entered += 1;
  return entered;
};

describe('a re-test by which a complaint was verified', () => {
  it('lands by itself in the cell of the platform, the one whose link it was, and the scene', async () => {
    const filed = await portal.through('under_review');
    await portal.step('Ouyang', filed, requests.verify);
    expect((await cell(portal, 'Ouyang')).retests).toEqual([]);
    expect(await enterAll()).toBe(1);
    const record = await cell(portal, 'Ouyang');
    expect(record).toMatchObject({ state: 'open', retests: [{ result: 'opens', occasion: null }] });
    expect(record.history).toMatchObject([
      { basis: 'retest', sinceOn: retest.retestedOn, by: { name: 'Ouyang' } },
    ]);
    expect(await enterAll()).toBe(0);
  });

  it('is seen there by both platforms, and by no third', async () => {
    for (const name of ['Li', 'Tao'] as const) expect((await cell(portal, name)).retests).toHaveLength(1);
    expect(await seen(portal, 'Dou')).toEqual([]);
  });

  it('lands in the cell of its type of link where no platform is affected', async () => {
    const filed = await portal.through('under_review', { targetUrl: 'https://shop.example.com/1' });
    await portal.step('Ouyang', filed, requests.verify);
    expect(await enterAll()).toBe(1);
    const { cells } = await matrixOf(portal, 'Ouyang');
    expect(cells).toHaveLength(2);
    expect(cells.find(({ linkType }) => linkType)).toMatchObject({
      ...{ source: 'wechat', target: null, state: 'open', newestRetest: { result: 'opens' } },
    });
  });

  it('says nothing of the matrix when the link was a harmful one', async () => {
    const filed = await portal.file({ kind: 'harmful_link', harmGround: 'fraud', symptom: undefined });
    await portal.step('Ouyang', filed, requests.accept);
    await portal.step('Han', filed, requests.acknowledge);
    await portal.look(
      `INSERT INTO retest (id, complaint_id, details, at) VALUES (gen_random_uuid(), $1, $2, now())`,
      [filed.id, JSON.stringify({ ...retest, result: 'still_blocked' })],
    );
    expect(await enterAll()).toBe(0);
    expect((await cell(portal, 'Ouyang')).state).toBe('open');
  });

  it('undoes what was said of the relation when it failed, but not what came after it', async () => {
    const { id } = await promised(portal);
    const later = await promised(portal, {
      target: null,
      linkType: 'ecommerce',
      announcedOn: retest.retestedOn,
    });
    await walk(portal, id, ['Li', { ...steps.reportRollout }]);
    const filed = await portal.through('in_progress');
    await portal.look(
      `INSERT INTO retest (id, complaint_id, details, at) VALUES (gen_random_uuid(), $1, $2, now())`,
      [filed.id, JSON.stringify({ ...retest, result: 'still_blocked' })],
    );
    expect(await enterAll()).toBe(1);
    expect(await cell(portal, 'Ouyang')).toMatchObject({ state: 'blocked' });
    expect((await shown(portal, 'Li', id)).timeline.at(-1)).toMatchObject({
      ...{ action: 'regress', side: 'system' },
      changes: { complaint: { after: filed.caseNumber } },
    });
    expect((await shown(portal, 'Li', later.id)).state).toBe('announced');
  });
});
