import type { FileComplaint } from '@hutong/contract';
import { filedLink } from './filed-link';

const filing = (given: Partial<FileComplaint>): FileComplaint => ({
  kind: 'blocked_link',
  scene: 'group_chat',
  symptom: 'stopped',
  ...given,
});
const blockPage =
  'https://weixin110.qq.com/cgi-bin/mmspamsupport-bin/newredirectconfirmcgi?main_type=2&evil_type=43';

describe('the link that is filed', () => {
  it('is the target of the block page that Mrs Chen pasted, and WeChat is who blocks it', () => {
    const link = filedLink(
      filing({ pastedText: `打不开 ${blockPage}&url=https%3A%2F%2Fitem.taobao.com%2Fitem.htm%3Fid%3D1` }),
    );
    expect(link).toMatchObject({
      targetUrl: 'https://item.taobao.com/item.htm?id=1',
      registrableDomain: 'taobao.com',
      targetPlatform: 'taobao',
      blockingPlatform: 'wechat',
    });
  });

  it('is what she typed where the block page does not name it, and the page still says who blocks', () => {
    const link = filedLink(filing({ pastedText: blockPage, targetUrl: 'https://www.douyin.com/video/7' }));
    expect(link).toMatchObject({ targetUrl: 'https://www.douyin.com/video/7', blockingPlatform: 'wechat' });
  });

  it('is the short link itself where nobody can tell what is behind it', () => {
    expect(filedLink(filing({ targetUrl: 'https://t.cn/A6xyz' }))).toMatchObject({
      targetUrl: 'https://t.cn/A6xyz',
      registrableDomain: 't.cn',
      targetPlatform: null,
    });
    expect(filedLink(filing({ pastedText: '看这个 https://t.cn/A6xyz' }))).toMatchObject({ host: 't.cn' });
  });

  it('is refused at the field where there is none', () => {
    expect(() => filedLink(filing({ pastedText: '微信里打不开' }))).toThrow('unprocessable');
  });
});
