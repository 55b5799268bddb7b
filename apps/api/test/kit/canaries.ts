import type { Agent, Filed, Portal, Who } from './portal';
import { requests, responses } from './story';

/** A complaint of WeChat and Taobao with a word of its own in every text, so that a leak can be told by its word. */
export interface Planted {
  readonly filed: Filed;
  /** Everything of it that has an identifier. */
  readonly ids: readonly string[];
  readonly files: readonly string[];
}

export const anyCanary = /canary/i;
export const canariesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/canary-([a-z]+)/gi)].map(([, name]) => (name ?? '').toLowerCase()))].sort();

/** Plants it and brings it to `responded`, with words of every side that only that side may read. */
export async function plantCanaries(portal: Portal): Promise<Planted> {
  const anybody = portal.anybody();
  const filed = await portal.file({
    targetUrl: 'https://item.taobao.com/item.htm?id=canary-target',
    pastedText: '【淘宝】CANARY-pasted https://item.taobao.com/item.htm?id=canary-target',
    narrative: 'CANARY-narrative 金丝雀在群聊里打不开',
    app: 'CANARY-app',
    parity: { url: 'https://canary.jd.com/1', note: 'CANARY-parity' },
    contact: { name: 'CANARY-contact', email: 'canary-mail@example.com', phone: 'CANARY-phone' },
    files: [await portal.upload(anybody, 'CANARY-file.png')],
  });
  const state = async (who: Who, text: string, internal = false) => {
    const agent: Agent = await portal.agentOf(who, filed);
    const files = [await portal.upload(agent, `${text}-proof.png`)];
    await agent.post(`/api/v1/complaints/${filed.id}/statements`).send({ text, internal, files }).expect(201);
  };
  await portal.step('Ouyang', filed, { ...requests.accept, note: 'CANARY-remark' });
  await portal.step('Han', filed, requests.acknowledge);
  await state('Han', 'CANARY-wechat', true);
  await state('Tao', 'CANARY-taobao', true);
  await state('Ouyang', 'CANARY-regulator', true);
  await state('complainant', 'CANARY-complainant', true);
  await state('Tao', 'CANARY-statement');
  await portal.step('Han', filed, { ...requests.requestInformation, question: 'CANARY-question' });
  await portal.step('complainant', filed, { ...requests.supply, answer: 'CANARY-answer' });
  const files = [await portal.upload(await portal.actingAs('Han'), 'CANARY-evidence.png')];
  await portal.step('Han', filed, {
    action: 'respond',
    response: { ...responses.unblocked, clientVersions: 'CANARY-response' },
    files,
  });
  const idsOf = async (table: string) =>
    (
      await portal.look<{ id: string }>(`SELECT id::text FROM ${table} WHERE complaint_id = $1`, [filed.id])
    ).map(({ id }) => id);
  const fileIds = await idsOf('file');
  return {
    filed,
    files: fileIds,
    ids: [filed.id, ...fileIds, ...(await idsOf('statement')), ...(await idsOf('response'))],
  };
}
