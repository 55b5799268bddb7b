import { mkdirSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Where the portal under test answers, as a person would type it. */
export const home = process.env.HUTONG_URL ?? 'http://127.0.0.1:3000';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROME_PATH || '/usr/bin/chromium', args: flags });

export type Locale = 'zh' | 'en';
export const devices = {
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  desk: { viewport: { width: 1280, height: 860 } },
} as const;
export type Device = keyof typeof devices;

/** Somebody at a device of their own, reading a language; addresses without a host are those of the portal `at`. */
export async function person(
  browser: Browser,
  device: Device,
  locale: Locale,
  at = home,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    ...devices[device],
    baseURL: at,
    locale: locale === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
  });
  context.setDefaultTimeout(15_000);
  return context;
}

/** Looks at the page as axe does (WCAG 2.2 A and AA), keeps a picture, and checks that nothing scrolls sideways. */
export async function look(page: Page, name: string): Promise<string[]> {
  const folder = process.env.HUTONG_SHOTS ?? 'artefacts/screenshots';
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${name}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return sideways > 1 ? [...found, `${name}: scrolls ${sideways} px sideways`] : found;
}

export const password = 'hutong-demo';

/** A word of two characters that stands nowhere else, also when a portal is tried twice. */
export const newWord = (): string =>
  String.fromCodePoint(...[0, 1].map(() => 0x4e00 + Math.floor(Math.random() * 0x5000)));

let broken = false;

/** A step that builds on those before it: after one that failed the rest fail at once instead of waiting in vain. */
export function step(name: string, work: () => Promise<void>): void {
  it(name, async () => {
    if (broken) throw new Error('an earlier step failed');
    broken = true;
    await work();
    broken = false;
  });
}
