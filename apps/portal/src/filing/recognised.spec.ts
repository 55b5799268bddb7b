import type { DecodedLinkShape, DecodedTextShape } from '@hutong/contract';
import { type Draft, emptyDraft } from './draft';
import { needsDecoding, withChosenLink, withDecoded } from './recognised';

const link = (targetUrl: string, blockingPlatform: string | null): DecodedLinkShape => ({
  pasted: targetUrl,
  targetUrl,
  host: null,
  asciiHost: null,
  registrableDomain: null,
  linkType: 'ecommerce',
  targetPlatform: null,
  blockingPlatform,
  blockKind: null,
  wrapperForm: null,
  shortLink: false,
  blockDetails: {},
  suspicious: [],
});
const decoded: DecodedTextShape = {
  tableVersion: '1',
  links: [link('https://a.example/', 'wechat'), link('https://b.example/', null)],
  sharePasswords: [],
  tooLong: false,
};
const pasted: Draft = { ...emptyDraft, pastedText: 'text' };

describe('a pasted text', () => {
  it('must be recognised once, and again when it was changed', () => {
    expect(needsDecoding(emptyDraft)).toBe(false);
    expect(needsDecoding(pasted)).toBe(true);
    const recognised = withDecoded(pasted, decoded, 'text');
    expect(needsDecoding(recognised)).toBe(false);
    expect(needsDecoding({ ...recognised, pastedText: 'another' })).toBe(true);
  });

  it('fills in its first link, and another one when that is chosen', () => {
    const recognised = withDecoded(pasted, decoded, 'text');
    expect(recognised).toMatchObject({ targetUrl: 'https://a.example/', respondent: 'wechat' });
    expect(withChosenLink(recognised, 1)).toMatchObject({ targetUrl: 'https://b.example/', respondent: '' });
  });

  it('leaves alone what Zhao Min typed while she was offline', () => {
    const typed: Draft = { ...pasted, targetUrl: 'https://mine.example/', touched: ['targetUrl'] };
    const recognised = withDecoded(typed, decoded, 'text');
    expect(recognised).toMatchObject({ targetUrl: 'https://mine.example/', respondent: 'wechat' });
  });
});
