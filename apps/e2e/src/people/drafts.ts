import { z } from 'zod';
import { type Staff } from './staff';

const campaigns = z.object({ items: z.array(z.object({ id: z.string() })) });

/** A day so many days from today, as fields of days take it. */
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Drafts for WeChat, some of them due beyond the campaign, as another program would write them. */
export async function draftMany(
  { page }: Staff,
  { word, all, beyond }: { word: string; all: number; beyond: number },
): Promise<void> {
  const { items } = campaigns.parse(await (await page.request.get('/api/v1/campaigns')).json());
  const [campaign] = items;
  const draft = async (number: number) => {
    const dueOn = number < beyond ? inDays(300) : inDays(40);
    const order = { as: 'draft', platform: 'wechat', origin: 'inspection', campaign: campaign?.id, dueOn };
    const said = { title: `${word} ${number}`, demand: '按检查意见逐项整改。' };
    const answer = await page.request.post('/api/v1/tasks', { data: { ...order, ...said } });
    if (answer.status() !== 201) throw new Error(`${answer.status()}: ${await answer.text()}`);
  };
  const waiting = Array.from({ length: all }, (_, number) => number).values();
  const writer = async () => {
    for (const number of waiting) await draft(number);
  };
  await Promise.all([writer(), writer(), writer(), writer()]);
}
