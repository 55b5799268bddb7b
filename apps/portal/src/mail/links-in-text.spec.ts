import { linksInText } from './links-in-text';

const origin = 'https://hutong.example';

describe('the text of a caught letter', () => {
  it('leads to the pages of this portal, and leaves the full stop of the sentence alone', () => {
    const text = '请点击 https://hutong.example/verify-mail#Ab3_-x。\nOr see https://hutong.example/follow.';
    expect(linksInText(text, origin)).toEqual([
      { text: '请点击 ', href: null },
      {
        text: 'https://hutong.example/verify-mail#Ab3_-x',
        href: 'https://hutong.example/verify-mail#Ab3_-x',
      },
      { text: '。\nOr see ', href: null },
      { text: 'https://hutong.example/follow', href: 'https://hutong.example/follow' },
      { text: '.', href: null },
    ]);
  });

  it.each([
    'https://evil.example/win',
    'https://hutong.example.evil.example/verify-mail',
    'https://hutong.example@evil.example/',
    'https://anybody:secret@hutong.example/',
    'http://hutong.example/follow',
    'javascript:alert(1)',
    'https://',
  ])('does not lead Chen Jie to %s', (stranger) => {
    const text = `Somebody complained about ${stranger} yesterday`;
    expect(linksInText(text, origin)).toEqual([{ text, href: null }]);
  });

  it('stays text, whatever it looks like', () => {
    const text = '<a href="x" onclick="y">press</a>';
    expect(linksInText(text, origin)).toEqual([{ text, href: null }]);
    expect(linksInText('', origin)).toEqual([]);
  });
});
