import { commitmentsAddress, commitmentsViewOf } from './commitments-address';

const viewOf = (address: string) => commitmentsViewOf(new URL(address, 'http://console').searchParams);

describe('the address of the list of commitments', () => {
  it.each([
    '/commitments',
    '/commitments?keeping=lapsed&platform=wechat&sort=due',
    '/commitments?cursor=abc&q=%E5%A4%96%E9%93%BE&state=piloting%2Crolled_out',
    '/commitments?new=commitment',
  ])('says all of it: %s', (address) => {
    expect(commitmentsAddress(viewOf(address))).toBe(address);
  });

  it('takes nothing from a hand that writes what does not exist', () => {
    const written = `/commitments?keeping=broken&state=piloting,secret&platform=../x&campaign=1&sort=price&q=${'x'.repeat(101)}`;
    expect(commitmentsAddress(viewOf(written))).toBe('/commitments');
  });
});
