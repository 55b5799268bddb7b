import { legalCalendar } from '@hutong/contract';
import { openPortal } from './kit/portal';

type Portal = Awaited<ReturnType<typeof openPortal>>;
let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

describe('the calendar of working days', () => {
  it('is public, and has the Sunday that works and the notice behind it', async () => {
    const { body } = await portal.anybody().get('/api/v1/calendar').expect(200);
    const { years, days } = legalCalendar.parse(body);
    expect(years).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
    expect(days.find(({ day }) => day === '2021-09-26')).toMatchObject({
      kind: 'workday',
      gazette: '国办发明电〔2020〕27号',
    });
  });

  it('can be written by nobody here', async () => {
    for (const name of ['Ouyang', 'Ada'] as const) {
      const agent = await portal.actingAs(name);
      await agent.post('/api/v1/calendar').send({}).expect(404);
    }
  });
});
