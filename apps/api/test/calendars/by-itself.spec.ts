import { addDays } from '@hutong/casework';
import { openPortal, type Portal } from '../kit/portal';
import { loadYears, mondayInMarch, moveTo, nextYear, thisYear } from './day';

const monday = mondayInMarch(nextYear);

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal({ PROCESS: 'all' });
  await loadYears(portal, thisYear, nextYear);
  await moveTo(portal, monday);
});
afterAll(() => portal.close());

it('The worker moves the clocks by itself after a correction', async () => {
  const filed = await portal.file();
  const dueOn = async () => (await portal.show('complainant', filed)).clocks[0]?.dueOn;
  expect(await dueOn()).toBe(addDays(monday, 7));
  const ada = await portal.actingAs('Ada');
  const off = { day: addDays(monday, 2), kind: 'off', nameZh: '纪念日', nameEn: 'Day of remembrance' };
  await ada
    .post('/api/v1/calendar/corrections')
    .send({ ...off, gazette: '国办发明电〔2029〕3号', reason: '国务院办公厅补充通知' })
    .expect(201);
  while ((await dueOn()) !== addDays(monday, 8)) await new Promise((resolve) => setTimeout(resolve, 100));
});
