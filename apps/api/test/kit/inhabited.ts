import { Sweep } from '../../src/deadlines/sweep';
import { SearchIndex } from '../../src/jobs/search-index';
import { plantCanaries } from './canaries';
import { plantLedger } from './ledger';
import type { Portal } from './portal';
import type { Asker } from './sight';
import { requests } from './story';
import { tellOfRecord, tellPeople } from './told';

const fortnight = 14 * 86_400_000;

/** Fills a portal with something in every guarded table, and names who could ask for it. */
export async function inhabit(portal: Portal) {
  const { filed } = await plantCanaries(portal);
  const own = await portal.file({ respondent: 'douyin', targetUrl: 'https://u.jd.com/own' });
  await portal.step('Ouyang', own, requests.accept);
  await portal.step('Ouyang', filed, requests.verify);
  await portal.file();
  for (const name of ['Han', 'Dou', 'Ouyang', 'An'] as const) {
    const view = { resource: 'complaints', name: `view of ${name}`, query: { open: 'true' } };
    await (await portal.actingAs(name)).post('/api/v1/saved-views').send(view).expect(201);
  }
  const han = await portal.actingAs('Han');
  await portal.upload(han, 'unclaimed.png');
  await han
    .post(`/api/v1/complaints/${filed.id}/statements`)
    .set('Idempotency-Key', 'a-key-of-han')
    .send({ text: '补充说明' })
    .expect(201);
  const ledger = await plantLedger(portal, filed);
  await portal.app.get(SearchIndex, { strict: false }).indexNext();
  // Long enough for reminders and a breach, whatever holidays lie between.
  await portal.app.get(Sweep, { strict: false }).all(new Date(Date.now() + fortnight));
  await tellPeople(portal, filed, own);
  await tellOfRecord(portal, ledger.task);
  const { idOf } = portal;
  const askers = {
    Han: { role: 'hutong_platform', person: idOf('Han'), organisation: idOf('wechat') },
    Tao: { role: 'hutong_platform', person: idOf('Tao'), organisation: idOf('taobao') },
    Dou: { role: 'hutong_platform', person: idOf('Dou'), organisation: idOf('douyin') },
    Ou: { role: 'hutong_regulator', person: idOf('Ou'), organisation: idOf('regulator') },
    Ouyang: { role: 'hutong_regulator', person: idOf('Ouyang'), organisation: idOf('regulator') },
    An: { role: 'hutong_auditor', person: idOf('An'), organisation: idOf('regulator') },
    Ada: { role: 'hutong_administrator', person: idOf('Ada'), organisation: idOf('operator') },
    complainant: { role: 'hutong_complainant', complaint: filed.id },
    stranger: { role: 'hutong_complainant', complaint: own.id },
    portal: { role: 'hutong_system' },
    door: { role: 'hutong_casework' },
    application: { role: 'hutong_app' },
  } satisfies Record<string, Asker>;
  return { filed, own, ledger, askers };
}
