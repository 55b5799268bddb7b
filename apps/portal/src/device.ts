import type { OperatingSystem } from '@hutong/casework';

/** What a browser's user agent tells of the place where a link was blocked; everything may be ''. */
export interface DeviceGuess {
  readonly app: string;
  readonly appVersion: string;
  readonly os: OperatingSystem | '';
  readonly osVersion: string;
}

/** In-app browsers that name themselves, with the name that people use. */
const apps: ReadonlyArray<readonly [RegExp, string]> = [
  [/wxwork\/([\d.]+)/i, '企业微信'],
  [/MicroMessenger\/([\d.]+)/i, '微信'],
  [/AliApp\(TB\/([\d.]+)/i, '淘宝'],
  [/AliApp\(AP\/([\d.]+)/i, '支付宝'],
  [/AliApp\(DingTalk\/([\d.]+)/i, '钉钉'],
  [/(?:aweme|douyin)[\w ]*\/([\d.]+)/i, '抖音'],
  [/NewsArticle\/([\d.]+)/i, '今日头条'],
  [/Weibo[^)]*?__([\d.]+)/i, '微博'],
  [/\bQQ\/([\d.]+)/, 'QQ'],
  [/BiliApp\/([\d.]+)/i, '哔哩哔哩'],
  [/jdapp;[^;]*;([\d.]+)/i, '京东'],
  [/\bLark\/([\d.]+)/, '飞书'],
];

const systems: ReadonlyArray<readonly [RegExp, OperatingSystem]> = [
  [/(?:HarmonyOS|OpenHarmony) ?([\d.]+)?/, 'harmonyos'],
  [/Android ([\d.]+)?/, 'android'],
  [/(?:iPhone|iPad|iPod).*? OS ([\d_]+)/, 'ios'],
  [/Windows NT ([\d.]+)/, 'windows'],
  [/Mac OS X ([\d_.]+)/, 'macos'],
  [/Linux/, 'linux'],
];

/** Browsers that no longer tell the true version of these systems. */
const untold: readonly OperatingSystem[] = ['windows', 'macos', 'linux'];

/** Guesses app and system out of the user agent, for the person to correct. Nothing of it is sent by itself. */
export function guessDevice(userAgent: string): DeviceGuess {
  const [appVersion, app] = firstMatch(apps, userAgent) ?? ['', ''];
  const [osVersion, os] = firstMatch(systems, userAgent) ?? ['', '' as const];
  const told = os !== '' && !untold.includes(os);
  return { app, appVersion, os, osVersion: told ? osVersion.replaceAll('_', '.') : '' };
}

function firstMatch<T>(rows: ReadonlyArray<readonly [RegExp, T]>, text: string): [string, T] | null {
  for (const [pattern, name] of rows) {
    const match = pattern.exec(text);
    if (match) return [match[1] ?? '', name];
  }
  return null;
}
