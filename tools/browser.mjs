import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usual = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** A Chromium for the journeys: CHROME_PATH, else the one that is installed, else null. */
export function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...places, ...usual].find((place) => existsSync(place)) ?? null;
}

const hasChineseFonts = () =>
  spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim().length > 0;

/** Installs Chromium and Chinese fonts where this user may (Debian and its kin, as root); says how where not. */
export function ensureBrowser() {
  if (findBrowser() && hasChineseFonts()) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium and Chinese fonts for the browser journeys …');
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk', 'fontconfig'], options);
  }
  if (findBrowser()) return;
  console.error(
    'The browser journeys need Chromium. Install it (Debian: apt-get install chromium fonts-noto-cjk) or set CHROME_PATH.',
  );
  process.exit(1);
}
