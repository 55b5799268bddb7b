import { type BrowserContext } from 'playwright-core';

export interface Evidence {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A screenshot of a block page, as somebody makes it on a phone. */
export async function screenshotOf(
  context: BrowserContext,
  sentence: string,
  name: string,
): Promise<Evidence> {
  const page = await context.newPage();
  await page.setContent(
    `<body style="font: 20px sans-serif; text-align: center; padding: 3em 1em"><p style="font-size: 3em">⚠️</p><h1></h1><p>weixin110.qq.com</p>`,
  );
  await page.locator('h1').evaluate((heading, text) => (heading.textContent = text), sentence);
  const buffer = await page.screenshot();
  await page.close();
  return { name, mimeType: 'image/png', buffer };
}
