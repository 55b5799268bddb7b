import { inDays } from './drafts';
import { type Evidence } from './evidence';
import { Staff } from './staff';

/** Somebody of a platform who answers its complaints. */
export class Handler extends Staff {
  async acknowledges(): Promise<void> {
    await this.sends(await this.chooses(this.words.acknowledge), this.words.acknowledge);
  }

  async asks(question: string): Promise<void> {
    const form = await this.chooses(this.words.ask);
    await form.getByRole('textbox', { name: this.words.question }).fill(question);
    await this.sends(form, this.words.ask);
  }

  async respondsUnblocked(versions: string): Promise<void> {
    const form = await this.chooses(this.words.respond);
    await form
      .getByRole('combobox', { name: this.words.outcome })
      .selectOption({ label: this.words.unblocked });
    await form.getByRole('checkbox', { name: this.words.groupChat }).check();
    await form.getByRole('textbox', { name: this.words.versions }).fill(versions);
    await this.sends(form, this.words.respond);
  }

  /** To a harmful link: it is blocked now. */
  async respondsBlocked(where: string): Promise<void> {
    const form = await this.chooses(this.words.respond);
    await form
      .getByRole('combobox', { name: this.words.outcome })
      .selectOption({ label: this.words.blockedNow });
    await form.getByRole('textbox', { name: this.words.whereBlocked }).fill(where);
    await this.sends(form, this.words.respond);
  }

  /** First without facts, as many try; answers what the form says against it. */
  async triesMaintainedWithoutFacts(): Promise<string[]> {
    const form = await this.chooses('答复');
    await form.getByRole('combobox', { name: '答复结果' }).selectOption({ label: '维持屏蔽' });
    await form.getByRole('textbox', { name: '事实' }).fill('出于安全考虑。');
    await form.getByRole('button', { name: '答复', exact: true }).click();
    const facts = form.getByRole('textbox', { name: '事实' });
    await facts.and(this.page.locator('[aria-invalid=true]')).waitFor();
    return form.locator('.Mui-error.MuiFormHelperText-root').allInnerTexts();
  }

  /** Fills in the grounds and the evidence that were missing, and sends. */
  async maintains(facts: string, evidence: Evidence): Promise<void> {
    const form = this.page.getByRole('form', { name: '答复', exact: true });
    await form.getByRole('combobox', { name: '理由' }).selectOption({ label: '诱导分享' });
    await form
      .getByRole('textbox', { name: '公开规则的条款' })
      .fill('《外部链接内容管理规范》第二条第（三）项');
    await form.getByRole('textbox', { name: '事实' }).fill(facts);
    await form.getByRole('combobox', { name: '屏蔽范围' }).selectOption({ label: '仅此网址' });
    await form.getByLabel('复核或到期日期').fill(inDays(30));
    await form
      .getByRole('textbox', { name: '网站方如何申请解除' })
      .fill('在开放平台提交整改说明，两个工作日内复核。');
    await form.getByLabel('添加证据').locator('input[type=file]').setInputFiles(evidence);
    await form.getByText(evidence.name).waitFor();
    await this.sends(form, '答复');
  }
}
