import { type Locator, type Page } from 'playwright-core';
import { type Locale, password } from '../world';
import { consoleWords, type ConsoleWords } from './console-words';

/** Somebody at work in the console: signs in, finds a case, takes a step. */
export class Staff {
  readonly words: ConsoleWords;

  constructor(
    readonly page: Page,
    locale: Locale = 'zh',
  ) {
    this.words = consoleWords[locale];
  }

  readonly button = (name: string | RegExp) => this.page.getByRole('button', { name, exact: true });
  readonly heading = (name: string | RegExp) => this.page.getByRole('heading', { level: 1, name });

  async signIn(email: string, secret = password): Promise<void> {
    await this.page.goto(`/console/`);
    await this.enterCredentials(email, secret);
    await this.page.getByRole('navigation').first().waitFor();
  }

  async enterCredentials(email: string, secret = password): Promise<void> {
    await this.page.getByRole('textbox', { name: this.words.email }).fill(email);
    await this.page.getByLabel(new RegExp(`^${this.words.password}`)).fill(secret);
    await this.button(this.words.signIn).click();
  }

  /** The list of all complaints, searched. */
  async search(text: string): Promise<void> {
    await this.page.goto(`/console/complaints?filter=${encodeURIComponent('{}')}&sort=filed&order=DESC`);
    await this.page.getByRole('searchbox', { name: this.words.searchComplaints }).fill(text);
  }

  /** Finds a case by its number and opens it; answers its address. */
  async open(caseNumber: string): Promise<string> {
    await this.search(caseNumber);
    await this.page.getByRole('link', { name: caseNumber }).click();
    await this.heading(new RegExp(caseNumber)).waitFor();
    return this.page.url();
  }

  /** Opens the form of a step that is offered. */
  async chooses(action: string): Promise<Locator> {
    await this.button(action).first().click();
    const form = this.page.getByRole('form', { name: action, exact: true });
    await form.waitFor();
    return form;
  }

  /** Sends a form and waits until it is said to be done. */
  async sends(form: Locator, action: string): Promise<void> {
    await form.getByRole('button', { name: action, exact: true }).click();
    await this.saidDone(action);
  }

  async saidDone(action: string): Promise<void> {
    await this.page.getByText(new RegExp(`${this.words.done}[：:] ?${action}`)).waitFor();
  }
}
