import { harmGrounds, linkTypes, scenes, symptoms } from '@hutong/casework';
import type { FileComplaintInput } from '@hutong/contract';
import type { Portal } from '../kit/portal';
import { requests } from '../kit/story';

const at = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];
const links = ['https://item.taobao.com/item.htm?id=', 'https://u.jd.com/', 'https://shop.example.com/'];
export const texts = [
  '群里的商品链接打不开',
  '拼单页面被拦截，只能复制到浏览器',
  '用iPhone打开提示停止访问',
  'The mini program opens a blank page',
];

/** What the n-th of sixty people files: every filter of the lists finds some of them, and not all. */
function filing(n: number): Partial<FileComplaintInput> {
  const isHarmful = n % 5 === 4;
  return {
    ...(isHarmful
      ? { kind: 'harmful_link', symptom: undefined, harmGround: at(harmGrounds, n) }
      : { symptom: at(symptoms, n) }),
    targetUrl: `${at(links, n)}${n}`,
    respondent: at(['wechat', 'wechat', 'douyin'], n),
    scene: at(scenes, n) ?? 'other',
    linkType: at(linkTypes, n),
    narrative: `${at(texts, n)}（${n}）`,
  };
}

/** Sixty complaints in several states; two thirds against WeChat, some over their date, some due today. */
export async function fileSixty(portal: Portal): Promise<void> {
  for (let n = 0; n < 60; n += 1) {
    const filed = await portal.file(filing(n));
    if (n % 6 === 0) await portal.step('complainant', filed, requests.withdraw);
    else if (n % 6 > 1) await portal.step('Ouyang', filed, requests.accept);
    if (n % 6 === 3 && n % 3 !== 2) await portal.step('Han', filed, requests.acknowledge);
  }
  // Time passes: as no transaction of the application could say.
  await portal.look(`SET session_replication_role = replica;
    UPDATE complaint SET due_at = now() - interval '1 day' WHERE state = 'forwarded' AND right(target_url, 1) IN ('2', '4');
    UPDATE complaint SET due_at = date_trunc('day', now() + interval '8 hours') + interval '16 hours'
      WHERE state = 'forwarded' AND right(target_url, 1) = '5';
    SET session_replication_role = DEFAULT`);
}
