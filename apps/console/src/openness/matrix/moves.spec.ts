import { neighbourOf, placesOf } from './moves';

const axes = { rows: ['wechat', 'taobao'], columns: ['wechat', 'taobao', 'type:search'] };
const from = (source: string, target: string, key: string) => {
  const next = neighbourOf(axes, { source, target }, key);
  return next && `${next.source} ${next.target}`;
};

describe('walking over the picture by keys', () => {
  it('leaps over the square of a platform to itself', () => {
    expect(from('taobao', 'wechat', 'ArrowRight')).toBe('taobao type:search');
    expect(from('taobao', 'type:search', 'ArrowLeft')).toBe('taobao wechat');
    expect(from('wechat', 'taobao', 'Home')).toBe('wechat taobao');
  });

  it('stops at the edge, and at keys that mean something else', () => {
    expect(from('wechat', 'type:search', 'ArrowRight')).toBeNull();
    expect(from('wechat', 'taobao', 'ArrowUp')).toBeNull();
    expect(from('wechat', 'taobao', 'ArrowDown')).toBeNull();
    expect(from('wechat', 'taobao', 'x')).toBeNull();
    expect(neighbourOf(axes, null, 'ArrowDown')).toBeNull();
  });

  it('reaches the end of the row', () => {
    expect(from('taobao', 'wechat', 'End')).toBe('taobao type:search');
    expect(from('wechat', 'type:search', 'ArrowDown')).toBe('taobao type:search');
  });

  it('has a place for every square but those of a platform to itself', () => {
    expect([...placesOf(axes).keys()]).toHaveLength(4);
  });
});
