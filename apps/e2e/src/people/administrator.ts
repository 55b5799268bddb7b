import { z } from 'zod';
import { Staff } from './staff';

type Stride = '后一天' | '下一工作日' | '后一周';

/** Who keeps the installation: of a demo, also what day it is. */
export class Administrator extends Staff {
  /** Moves the day of the demo forward; answers what the portal then says of it. */
  async movesDay(stride: Stride): Promise<string> {
    await this.page
      .getByRole('group', { name: '推进演示环境的日期' })
      .getByRole('button', { name: stride })
      .click();
    await this.page.getByRole('dialog').getByRole('button', { name: '推进日期' }).click();
    const said = this.page.getByText('届满的期限正在自动处理');
    await said.waitFor();
    const words = await said.innerText();
    return words;
  }

  /** The same, many working days in one go, without looking; answers the day that it is then. */
  async movesOn(workingDays: number): Promise<string> {
    const answer = await this.page.request.post('/api/v1/time/moves', {
      data: { forward: { workingDays } },
    });
    if (!answer.ok()) throw new Error(`${answer.status()}: ${await answer.text()}`);
    return z.object({ today: z.string() }).parse(await answer.json()).today;
  }
}
