import { type Allowed } from './allowed';

const longest = 120;

/**
 * The name under which a file is shown and downloaded: without folders, control and invisible characters (an override
 * of the reading direction makes `gpj.exe` look like `exe.jpg`) and what file systems refuse; Chinese stays. Its ending
 * fits the content, because a desktop opens files by their ending.
 */
export function fileName(given: string, { endings }: Pick<Allowed, 'endings'>): string {
  const plain = given
    .toWellFormed()
    .normalize('NFC')
    .replace(/^.*[/\\]/su, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}\ufffd]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  const dot = plain.lastIndexOf('.');
  const ending = plain.slice(dot + 1).toLowerCase();
  const fits = dot > 0 && endings.includes(ending);
  const stem = fits ? plain.slice(0, dot) : plain;
  const kept = fits ? ending : endings[0];
  const room = longest - kept.length - 1;
  return `${[...(stem || 'file')].slice(0, room).join('').trimEnd()}.${kept}`;
}
