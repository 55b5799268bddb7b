import { isTyping } from './keys';

const element = (html: string) => {
  document.body.innerHTML = html;
  return document.body.firstElementChild;
};

describe('single keys', () => {
  it.each(['<input>', '<input type="search">', '<textarea></textarea>', '<select></select>'])(
    'rest while somebody types in %s',
    (html) => {
      expect(isTyping(element(html))).toBe(true);
    },
  );

  it.each(['<input type="checkbox">', '<button></button>', '<a href="/">x</a>'])('work on %s', (html) => {
    expect(isTyping(element(html))).toBe(false);
  });
});
