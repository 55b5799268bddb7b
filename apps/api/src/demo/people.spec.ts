import { platformDomains } from '@hutong/links';
import { writeOrganisation } from '@hutong/contract';
import { rolesOfOrganisation } from '@hutong/casework';
import { demoPeople, emailsOf, staffedPlatforms } from './people';
import { demoOrganisations, demoPlatforms } from './platforms';

describe('the organisations of the demo', () => {
  it('are every platform of the directory, with its domains, the regulator and the operator', () => {
    expect(demoPlatforms.map(({ slug, domains }) => [slug, domains])).toEqual(
      platformDomains.platforms.map(({ platform, domains }) => [platform, domains]),
    );
    expect(demoOrganisations.filter(({ kind }) => kind !== 'platform').map(({ slug }) => slug)).toEqual([
      'regulator',
      'hutong',
    ]);
  });

  it('have the shape that administrators send', () => {
    for (const one of demoOrganisations) expect(writeOrganisation.safeParse(one).success).toBe(true);
  });
});

describe('the people of the demo', () => {
  it('are those whom other programs rely on, and some more', () => {
    const emails = demoPeople.map(({ email }) => email);
    for (const email of [
      ...['officer', 'supervisor', 'auditor'].map((name) => `${name}@regulator.demo`),
      'admin@hutong.demo',
      ...['wechat', 'taobao', 'douyin'].flatMap((slug) => [`lead@${slug}.demo`, `handler@${slug}.demo`]),
    ])
      expect(emails).toContain(email);
    expect(new Set(emails).size).toBe(emails.length);
    expect(emailsOf('regulator', 'officer')[0]).toBe('officer@regulator.demo');
  });

  it('hold only roles that their organisation can give', () => {
    const wrong = demoPeople.filter(({ organisation, role }) => {
      const kind = demoOrganisations.find(({ slug }) => slug === organisation)?.kind ?? 'platform';
      return !rolesOfOrganisation[kind].includes(role);
    });
    expect(wrong).toEqual([]);
  });

  it('answer for seven platforms', () => {
    expect([...staffedPlatforms].sort()).toEqual([
      'baidu-search',
      'douyin',
      'jd',
      'pinduoduo',
      'taobao',
      'wechat',
      'weibo',
    ]);
  });
});
