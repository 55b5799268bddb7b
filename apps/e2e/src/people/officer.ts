import { Staff } from './staff';

/** Somebody of the regulator. */
export class Officer extends Staff {
  async accepts(): Promise<void> {
    await this.sends(await this.chooses(this.words.accept), this.words.accept);
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
