import { type Locator } from 'playwright-core';
import { type Evidence } from './evidence';
import { Staff } from './staff';

/** Somebody who works on a rectification task: of the regulator, or of the platform that it was issued to. */
export class Rectifier extends Staff {
  async openTask(address: string): Promise<void> {
    await this.page.goto(address);
    await this.heading(/./).waitFor();
  }

  /** Waits until the page says where the task stands. */
  async stands(state: string): Promise<void> {
    await this.page.getByRole('main').getByText(state, { exact: true }).first().waitFor();
  }

  /** The fields of a step by their labels, then the step itself, confirmed where it asks. */
  async does(
    action: string,
    fields: Readonly<Record<string, string>> = {},
    more: (form: Locator) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    const form = await this.chooses(action);
    for (const [label, value] of Object.entries(fields)) await form.getByLabel(label).first().fill(value);
    await more(form);
    await form.getByRole('button', { name: action, exact: true }).click();
    const sure = this.page.getByRole('dialog').getByRole('button', { name: action, exact: true });
    await Promise.race([sure.click(), this.saidDone(action)]);
    await this.saidDone(action);
  }

  async reports(text: string, before: Evidence, after: Evidence): Promise<void> {
    await this.does('提交整改报告', { 整改情况: text, 适用的应用版本: '8.0.17 及以上' }, async (form) => {
      await form.getByRole('checkbox', { name: '群聊' }).check();
      for (const [label, file] of [
        ['整改前的证据', before],
        ['整改后的证据', after],
      ] as const) {
        await form.getByLabel(label).locator('input[type=file]').setInputFiles(file);
        await form.getByText(file.name).waitFor();
      }
    });
  }

  /** With which app the link was tried, and what came of it. */
  async tests(form: Locator, result: string): Promise<void> {
    await form.getByRole('textbox', { name: '应用', exact: true }).fill('微信');
    await form.getByRole('textbox', { name: '应用版本' }).fill('8.0.17');
    await form.getByRole('combobox', { name: '系统' }).selectOption({ label: '安卓' });
    await form.getByRole('textbox', { name: '网络' }).fill('Wi-Fi');
    await form.getByRole('combobox', { name: '拨测结果' }).selectOption({ label: result });
  }
}
