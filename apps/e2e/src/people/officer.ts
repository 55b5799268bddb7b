import { Staff } from './staff';

/** Somebody of the regulator. */
export class Officer extends Staff {
  /** Forwards to the platform that was filed, or to the one that the officer found. */
  async accepts(forwardTo?: string): Promise<void> {
    const form = await this.chooses(this.words.accept);
    if (forwardTo)
      await form.getByRole('combobox', { name: this.words.forwardTo }).selectOption({ label: forwardTo });
    await this.sends(form, this.words.accept);
  }

  async returns(reason: string): Promise<void> {
    const form = await this.chooses('退回重办');
    await form.getByRole('textbox', { name: '理由' }).fill(reason);
    await this.sends(form, '退回重办');
  }

  /** Closes the case because the platform's grounds hold. */
  async acceptsGrounds(): Promise<void> {
    const form = await this.chooses('核查办结');
    await form.getByRole('radio', { name: '认可理由' }).check();
    await this.sends(form, '核查办结');
  }
}
