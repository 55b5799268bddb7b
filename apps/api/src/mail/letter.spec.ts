import { newsLetter, verificationLetter } from './letter';

const line = (number: number) => ({
  matter: 'complaint' as const,
  number: `HT${number}`,
  title: null,
  happened: ['期限将至，请及时办理', '已催办'],
  due: ['答复期限：2026年12月7日星期一（北京时间）'],
  link: `https://hutong.example/console/complaints/${number}/show`,
});
const stopLink = 'https://hutong.example/console/account';

it('A letter about one case says in its subject what happened last', () => {
  const { subject, text } = newsLetter('zh', 'staff', '韩梅', [line(1)], stopLink);
  expect(subject).toBe('HT1：已催办');
  expect(text.split('\n').filter(Boolean)).toEqual([
    '韩梅，您好！',
    '以下投诉有新情况：',
    'HT1',
    '期限将至，请及时办理；已催办',
    '答复期限：2026年12月7日星期一（北京时间）',
    '打开投诉 https://hutong.example/console/complaints/1/show',
    '互通平台',
    '--',
    '您收到此邮件，是因为您在互通平台承办或负责上述投诉。',
    `设置邮件频率和免打扰时段 ${stopLink}`,
  ]);
});

it('A letter about five hundred cases shows fifty and says how many more there are', () => {
  const cases = Array.from({ length: 500 }, (_, number) => line(number));
  const { subject, text, html } = newsLetter('en', 'staff', 'Han', cases, stopLink);
  expect(subject).toBe('Hutong: news of 500 complaints');
  for (const part of [text, html]) {
    expect(part.match(/complaints\/\d+\/show/g)).toHaveLength(50);
    expect(part).toContain('And 450 more');
  }
});

it('Whatever stands in a letter is text in its page', () => {
  const hostile = `</p><script>alert('1')</script>&"`;
  const { html } = newsLetter(
    'en',
    'complainant',
    hostile,
    [{ ...line(1), happened: [hostile], due: [hostile] }],
    stopLink,
  );
  expect(html).not.toContain('<script');
  expect(html.match(/&lt;script&gt;alert\(&#39;1&#39;\)&lt;\/script&gt;&amp;&quot;/g)).toHaveLength(4);
});

it('The letter that asks to verify an address tells nothing of the complaint but its number', () => {
  const links = {
    verify: 'https://hutong.example/verify-mail#abc',
    stop: 'https://hutong.example/stop-mail#def',
  };
  for (const locale of ['zh', 'en'] as const) {
    const { text, html } = verificationLetter(locale, 'HT1', links);
    for (const part of [text, html])
      for (const piece of ['HT1', links.verify, links.stop]) expect(part).toContain(piece);
  }
});
