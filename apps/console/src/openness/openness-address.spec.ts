import { opennessAddress, opennessViewOf, relationAddress } from './openness-address';

const campaign = '1f1b7c52-33a0-4e0e-9d76-0e5f0c1d2a3b';
const viewOf = (address: string) => opennessViewOf(new URL(address, 'http://console').searchParams);

describe('the address of the matrix', () => {
  it('is plain for what one sees at first: all scenes, today, as a picture', () => {
    expect(opennessAddress(viewOf('/openness'))).toBe('/openness');
  });

  it.each([
    `/openness?campaign=${campaign}&day=2026-11-06&scene=group_chat&view=pairs`,
    '/openness?all=true&campaign=none&marked=true&states=degraded%2Cblocked',
    '/openness?at=moments&source=wechat&target=taobao',
    '/openness?linkType=ecommerce&source=wechat',
    '/openness?source=wechat',
  ])('says all of it, so that somebody else sees the same: %s', (address) => {
    expect(opennessAddress(viewOf(address))).toBe(address);
  });

  it('takes nothing from a hand that writes what does not exist', () => {
    const view = viewOf(
      '/openness?campaign=1;drop&scene=nowhere&day=2026-13-40&view=<b>&states=ajar,blocked&source=../x&target=taobao',
    );
    expect(opennessAddress(view)).toBe('/openness?states=blocked');
    expect(view.cell).toBeNull();
  });

  it('leads from a commitment to its relation; without a target to the row of its platform', () => {
    expect(
      relationAddress({ source: 'wechat', target: 'taobao', linkType: 'ecommerce', scene: 'moments' }),
    ).toBe('/openness?scene=moments&source=wechat&target=taobao');
    expect(viewOf(relationAddress({ source: 'wechat', scene: null })).cell).toBeNull();
    expect(viewOf(relationAddress({ source: 'wechat', scene: null })).source).toBe('wechat');
  });

  it('means the platform where an address names both a platform and a type of link', () => {
    expect(viewOf('/openness?source=wechat&target=taobao&linkType=ecommerce').cell?.target).toBe('taobao');
  });
});
