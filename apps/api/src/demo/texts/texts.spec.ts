import { calendarOf } from '@hutong/casework';
import { decodePastedText } from '@hutong/links';
import { drawFrom } from '../draw';
import { linkPatterns } from '../links/link-forms';
import { demoPlan } from '../plan';
import { say } from './say';
import { situations } from './situations';

const plan = demoPlan(new Date('2026-11-23T15:30:00+08:00'), calendarOf([], []));
const texts = plan.flatMap(({ filing, steps }) => [
  filing.narrative ?? '',
  ...steps.flatMap((step) => {
    if (step.kind === 'statement') return [step.text];
    return step.kind === 'transition' ? wordsIn(step.request) : [];
  }),
]);

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

describe('what people of the demo write', () => {
  it('is told by each complainant in other words', () => {
    const narratives = plan.map(({ filing }) => filing.narrative);
    expect(new Set(narratives).size).toBe(plan.length);
    expect(narratives.filter((text) => (text ?? '').length < 15)).toEqual([]);
  });

  it('shows no pattern, and no word that is missing', () => {
    expect(texts.filter((text) => /[{}[\]|]|undefined|null|NaN/u.test(text))).toEqual([]);
  });

  it('is partly English, and then English throughout', () => {
    const english = plan.filter(({ locale }) => locale === 'en');
    expect(english.length).toBeGreaterThanOrEqual(10);
    expect(english.filter(({ filing }) => /\p{Script=Han}/u.test(filing.narrative ?? ''))).toEqual([]);
  });

  it('has at least sixty patterns of narratives', () => {
    expect(situations.flatMap(({ tells }) => tells).length).toBeGreaterThanOrEqual(60);
  });

  it('refuses a word that a complaint does not have', () => {
    expect(() => say('{shop} in {city}', { shop: '云溪茶舍' }, drawFrom('x'))).toThrow('{city}');
  });
});

describe('what people of the demo paste', () => {
  const pasted = plan.filter(({ filing }) => filing.pastedText !== undefined);

  it('leads to the link they mean, as the portal reads it', () => {
    const misread = pasted.filter(({ filing }) => {
      const [link] = decodePastedText(filing.pastedText ?? '').links;
      return link?.targetUrl !== filing.targetUrl;
    });
    expect(misread.map(({ filing }) => [filing.pastedText, filing.targetUrl])).toEqual([]);
  });

  it('is an address that can be filed', () => {
    const unreadable = plan.filter(
      ({ filing }) => decodePastedText(filing.targetUrl ?? '').links[0]?.targetUrl !== filing.targetUrl,
    );
    expect(unreadable.map(({ filing }) => filing.targetUrl)).toEqual([]);
  });

  it('names the page that stopped them as the table of wrappers does', () => {
    const wrapped = pasted.filter(({ filing }) => filing.wrapperForm);
    expect(wrapped.length).toBeGreaterThan(20);
    const misnamed = wrapped.filter(({ filing }) => {
      const [link] = decodePastedText(filing.pastedText ?? '').links;
      return link?.wrapperForm !== filing.wrapperForm || link?.blockKind !== filing.blockKind;
    });
    expect(misnamed.map(({ filing }) => filing.pastedText)).toEqual([]);
  });

  it('is recognised as the platform and type that the demo says', () => {
    const draw = drawFrom('links');
    const words = { goods: '白茶', shop: '云溪茶舍', title: '采茶', label: 'tea', host: 'www.tea.example' };
    for (const [form, { platform, linkType, share }] of Object.entries(linkPatterns)) {
      const [link] = decodePastedText(share(words, draw).sharedText).links;
      expect({ form, platform: link?.targetPlatform, linkType: link?.linkType }).toEqual({
        form,
        platform,
        linkType,
      });
    }
  });

  it('never leads to harm: harmful addresses are reserved names', () => {
    const harmful = plan.filter(({ filing }) => filing.kind === 'harmful_link');
    const hosts = harmful.map(({ filing }) => new URL(filing.targetUrl ?? '').hostname);
    expect(hosts.filter((host) => !/\.(example|test)$/u.test(host))).toEqual([]);
  });
});
