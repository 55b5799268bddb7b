import { type Browser } from 'playwright-core';
import { Complainant, type Receipt } from './people/complainant';
import { Handler } from './people/handler';
import { joinAs } from './people/newcomer';
import { Officer } from './people/officer';
import { look, openBrowser, person, step } from './world';

const harmful = 'https://refund-service.taoba0-help.com/claim?order=20211126';

describe('in English, at a desk', () => {
  let browser: Browser;
  let anna: Complainant;
  let officer: Officer;
  let handler: Handler;
  let receipt: Receipt;
  const seen: string[] = [];
  const looks = async (who: { page: Complainant['page'] }, name: string) =>
    seen.push(...(await look(who.page, `english-${name}`)));

  beforeAll(async () => {
    browser = await openBrowser();
    const atDesk = async () => (await person(browser, 'desk', 'en')).newPage();
    anna = new Complainant(await atDesk(), 'en');
    officer = new Officer(await atDesk(), 'en');
    handler = new Handler(await atDesk(), 'en');
    await joinAs(browser, officer.page.context(), {
      role: 'officer',
      organisation: 'regulator',
      locale: 'en',
    });
    await joinAs(browser, handler.page.context(), { role: 'handler', organisation: 'douyin', locale: 'en' });
  });
  afterAll(() => browser.close());

  step('a harmful link is filed', async () => {
    const recognised = await anna.paste(`You have a refund! ${harmful}`, 'harmful');
    expect(await recognised.innerText()).toContain('taoba0-help.com');
    const met = anna.page.getByRole('combobox', { name: anna.words.metOn });
    await met.selectOption({ label: 'Douyin' });
    await looks(anna, '01-recognised');
    await anna.tell(
      { scene: 'oneToOne', narrative: 'A stranger sent it and asked for my card number.' },
      'harmful',
    );
    const summary = await anna.page.getByRole('main').innerText();
    expect(summary).toContain('Harmful link');
    expect(summary).toContain('Douyin');
    await looks(anna, '02-check');
    receipt = await anna.file();
    await looks(anna, '03-receipt');
    await anna.saysKept();
  });

  step(
    'the officer and the handler read its address masked, and nothing there can be pressed by mistake',
    async () => {
      await officer.open(receipt.caseNumber);
      const facts = officer.page.getByRole('region', { name: 'Facts' });
      await facts.getByText('hxxps://').first().waitFor();
      expect(await facts.innerText()).toContain('taoba0-help[.]com');
      expect(await officer.page.getByRole('main').innerText()).not.toContain(harmful);
      expect(await officer.page.locator(`a[href*="taoba0-help"]`).count()).toBe(0);
      await looks(officer, '04-masked');
      await officer.accepts();
      await handler.open(receipt.caseNumber);
      expect(await handler.page.getByRole('main').innerText()).not.toContain(harmful);
      await handler.respondsBlocked('The address is blocked in every chat and in search.');
    },
  );

  step('the complainant accepts the answer and rates it', async () => {
    await anna.follow(receipt.code);
    const page = await anna.page.getByRole('main').innerText();
    expect(page).toContain('It is your turn');
    expect(page).toContain('The address is blocked in every chat and in search.');
    await looks(anna, '05-answer');
    await anna.confirms();
    await anna.page.getByText('Closed because: Accepted by the complainant').waitFor();
    expect(await anna.history()).toEqual([
      'Complaint filed',
      'Accepted and forwarded',
      'Response by the platform',
      'Response accepted by the complainant',
    ]);
    await looks(anna, '06-closed');
    await anna.closesHere();
  });

  step('another complaint is withdrawn after a question whether that is meant', async () => {
    const second = await anna.complains('https://item.jd.com/100012043978.html');
    await anna.follow(second.code);
    await anna.page.getByRole('button', { name: anna.words.withdrawButton }).click();
    await anna.page.getByRole('heading', { name: 'Withdraw this complaint?' }).waitFor();
    await anna.page.getByRole('button', { name: 'Keep the complaint' }).click();
    await anna.withdraws();
    await anna.page.getByText('Closed because: Withdrawn by the complainant').waitFor();
  });

  it('was legible for everybody on the way', () => {
    expect(seen).toEqual([]);
  });
});
