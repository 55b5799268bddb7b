import { type Locator, type Page } from 'playwright-core';
import { type Locale } from '../world';
import { type Evidence } from './evidence';
import { portalWords, type PortalWords } from './portal-words';

export interface Receipt {
  readonly caseNumber: string;
  readonly code: string;
}

/** What a complaint says besides its link. */
export interface Story {
  readonly scene?: keyof Pick<PortalWords, 'groupChat' | 'oneToOne'>;
  readonly narrative?: string;
  readonly parity?: { readonly url: string; readonly note: string };
  readonly evidence?: Evidence;
}

/** Somebody whose link was blocked, at the portal: files, follows, answers. */
export class Complainant {
  readonly words: PortalWords;

  constructor(
    readonly page: Page,
    locale: Locale,
  ) {
    this.words = portalWords[locale];
  }

  private readonly button = (name: string) => this.page.getByRole('button', { name, exact: true });
  readonly field = (name: string) => this.page.getByRole('textbox', { name });
  readonly heading = (name: string | RegExp) => this.page.getByRole('heading', { level: 1, name });

  async next(): Promise<void> {
    await this.button(this.words.next).click();
  }

  /** Pastes on the first step and goes on to what was recognised. */
  async paste(text: string, kind: 'blocked' | 'harmful' = 'blocked'): Promise<Locator> {
    await this.page.goto(`/file`);
    await this.page.getByRole('radio', { name: this.words[kind], exact: true }).check();
    await this.field(this.words.paste).fill(text);
    await this.next();
    const recognised = this.page.getByRole('region', { name: this.words.recognised });
    await recognised.waitFor();
    return recognised;
  }

  /** Waits until this platform stands at "who blocks it" or "where did you meet it". */
  async respondentIs(platform: string, kind: 'blocked' | 'harmful' = 'blocked'): Promise<void> {
    const asked = this.page.getByRole('combobox', {
      name: this.words[kind === 'blocked' ? 'blockedBy' : 'metOn'],
    });
    await asked.locator('option:checked', { hasText: platform }).waitFor({ state: 'attached' });
  }

  /** From what was recognised to the last page before filing. */
  async tell(story: Story = {}, kind: 'blocked' | 'harmful' = 'blocked'): Promise<void> {
    const { words, page } = this;
    await this.next();
    await this.tellWhat(story, kind);
    await this.next();
    const chooser = page.getByLabel(words.chooseFiles);
    await chooser.waitFor();
    if (story.evidence) {
      await chooser.setInputFiles(story.evidence);
      await page.getByText(words.uploaded, { exact: true }).waitFor();
    }
    await this.next();
    await page.getByRole('textbox').first().waitFor();
    await this.next();
    await this.heading(words.checkHeading).waitFor();
  }

  /** Where it was and what happened; stays on that step. */
  async tellWhat(story: Story, kind: 'blocked' | 'harmful' = 'blocked'): Promise<void> {
    const { words, page } = this;
    const radio = (name: string) => page.getByRole('radio', { name, exact: true });
    await radio(words[story.scene ?? 'groupChat']).check();
    await radio(kind === 'blocked' ? words.stopped : words.fraud).check();
    await this.button(words.yesterday).click();
    if (story.narrative) await this.field(words.narrative).fill(story.narrative);
    if (story.parity) {
      await page.getByText(words.parity).click();
      await this.field(words.parityUrl).fill(story.parity.url);
      await this.field(words.parityNote).fill(story.parity.note);
    }
  }

  /** Files, and reads the receipt. */
  async file(): Promise<Receipt> {
    await this.button(this.words.file).click();
    return this.readReceipt();
  }

  async readReceipt(): Promise<Receipt> {
    await this.heading(this.words.filed).waitFor();
    const [caseNumber = '', code = ''] = await this.page
      .getByRole('region', { name: this.words.filed })
      .locator('dd')
      .allInnerTexts();
    return { caseNumber, code };
  }

  async saysKept(): Promise<void> {
    await this.button(this.words.kept).click();
    await this.page.getByRole('img', { name: this.words.qr }).waitFor({ state: 'detached' });
  }

  /** A whole complaint in one go. */
  async complains(
    text: string,
    story: Story = {},
    kind: 'blocked' | 'harmful' = 'blocked',
  ): Promise<Receipt> {
    await this.paste(text, kind);
    await this.tell(story, kind);
    const receipt = await this.file();
    await this.saysKept();
    return receipt;
  }

  async enterCode(code: string): Promise<void> {
    await this.page.goto(`/follow`);
    await this.field(this.words.code).fill(code);
    await this.button(this.words.open).click();
  }

  /** Opens the own case with the code. */
  async follow(code: string): Promise<void> {
    await this.enterCode(code);
    await this.page.getByRole('region', { name: this.words.standing }).waitFor();
  }

  /** Leaves nothing open on this device; the code is needed again. */
  async closesHere(): Promise<void> {
    await this.button(this.words.closeHere).click();
    await this.field(this.words.code).waitFor();
  }

  async answers(text: string, evidence?: Evidence): Promise<void> {
    await this.field(this.words.answer).fill(text);
    if (evidence) {
      await this.page.getByLabel(this.words.chooseFiles).setInputFiles(evidence);
      await this.page.getByText(this.words.uploaded, { exact: true }).waitFor();
    }
    await this.button(this.words.sendAnswer).click();
    await this.page.getByText(this.words.answerSent).waitFor();
  }

  async disputes(reason: string): Promise<void> {
    await this.button(this.words.disputeButton).click();
    await this.field(this.words.why).fill(reason);
    await this.button(this.words.sendDispute).click();
    await this.page.getByText(this.words.disputeSent).waitFor();
  }

  async confirms(): Promise<void> {
    await this.button(this.words.confirmButton).click();
    await this.page.getByRole('radio', { name: this.words.satisfied, exact: true }).check();
    await this.button(this.words.sendConfirm).click();
    await this.page.getByText(this.words.confirmed).waitFor();
  }

  async withdraws(): Promise<void> {
    await this.button(this.words.withdrawButton).click();
    await this.button(this.words.sendWithdraw).click();
    await this.page.getByText(this.words.withdrawn).waitFor();
  }

  /** What the history says was done, the oldest first. */
  async history(): Promise<string[]> {
    const folded = this.page.locator('details', {
      has: this.page.getByRole('heading', { name: this.words.history }),
    });
    await folded.locator('summary').click();
    const done = await folded.getByRole('listitem').locator('strong').allInnerTexts();
    return done.reverse();
  }
}
