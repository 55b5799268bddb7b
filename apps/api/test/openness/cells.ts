import {
  cellRecord,
  type CellRecord,
  matrix,
  type OpennessMatrix,
  type writeCellChange,
  type writeCellRetest,
} from '@hutong/contract';
import { addDays } from '@hutong/casework';
import type { z } from 'zod';
import type { PersonName } from '../kit/cast';
import type { Portal } from '../kit/portal';
import { testedWith, today } from '../kit/story';

type Change = z.input<typeof writeCellChange>;
type Retest = z.input<typeof writeCellRetest>;

/** WeChat to Taobao in group chats. */
export const place = { source: 'wechat', target: 'taobao', scene: 'group_chat' } as const;
export const daysAgo = (days: number) => addDays(today, -days);

export async function attemptChange(portal: Portal, who: PersonName, change: Partial<Change> = {}) {
  const whole = {
    ...place,
    ...{ state: 'open', sinceOn: today, basis: 'inspection', note: '现场检查时可以直接打开' },
    ...change,
  };
  return (await portal.actingAs(who)).post('/api/v1/openness/changes').send(whole);
}

/** Entered by the officer Ouyang. */
export async function changed(portal: Portal, change: Partial<Change> = {}): Promise<CellRecord> {
  const { status, body } = await attemptChange(portal, 'Ouyang', change);
  if (status !== 201) throw new Error(`Ouyang: ${status} ${JSON.stringify(body)}`);
  return cellRecord.parse(body);
}

export const spotCheck = (result: Retest['retest']['result'], changes: Partial<Retest> = {}): Retest => ({
  ...{ source: place.source, target: place.target },
  retest: { ...testedWith, result, retestedOn: today },
  ...changes,
});

export async function attemptCheck(portal: Portal, who: PersonName, check: Retest) {
  return (await portal.actingAs(who)).post('/api/v1/openness/retests').send(check);
}

export async function checked(portal: Portal, check: Retest): Promise<CellRecord> {
  const { status, body } = await attemptCheck(portal, 'Ouyang', check);
  if (status !== 201) throw new Error(`Ouyang: ${status} ${JSON.stringify(body)}`);
  return cellRecord.parse(body);
}

export async function matrixOf(
  portal: Portal,
  who: PersonName,
  query: Record<string, string> = {},
): Promise<OpennessMatrix> {
  const { body } = await (await portal.actingAs(who)).get('/api/v1/openness').query(query).expect(200);
  return matrix.parse(body);
}

/** The cells as somebody sees them: `source→target scene: state`. */
export async function seen(portal: Portal, who: PersonName, query: Record<string, string> = {}) {
  const { cells } = await matrixOf(portal, who, query);
  return cells.map((one) => `${one.source}→${one.target ?? one.linkType} ${one.scene}: ${one.state}`).sort();
}

export const askCell = async (portal: Portal, who: PersonName, query: Record<string, string> = place) =>
  (await portal.actingAs(who)).get('/api/v1/openness/cell').query(query);

export async function cell(portal: Portal, who: PersonName, query: Record<string, string> = place) {
  const { status, body } = await askCell(portal, who, query);
  if (status !== 200) throw new Error(`${who}: ${status} ${JSON.stringify(body)}`);
  return cellRecord.parse(body);
}
