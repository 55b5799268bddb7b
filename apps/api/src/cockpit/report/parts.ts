import type { Locale } from '@hutong/casework';
import { drawBar, type Part } from '../../paper/figures';
import { ink, Paper } from '../../paper/paper';
import type { Column } from '../../paper/table';
import type { CampaignFrame } from '../cockpit-query';
import { reportLabels } from '../labels';

/** What a document about a campaign says of itself: its title, the days that it is about, how it stands. */
export interface Head {
  readonly title: string;
  readonly days: string;
  readonly standing: string;
}

/** A document about a campaign, begun with whose it is, what it is, and of when. */
export function begun(
  frame: CampaignFrame,
  { title, days, standing }: Head,
  at: Date,
  locale: Locale,
): Paper {
  const words = reportLabels(locale);
  const name = frame.name[locale];
  const authority = frame.authority[locale];
  const footer = (page: number) => `${name}    ${words.page(page)}`;
  const paper = new Paper({ title: `${title} ${name}`, author: authority, locale, at, footer });
  paper.write(authority, { color: ink.quiet, after: 2 });
  paper.write(title, { size: 22, bold: true, color: ink.mark, after: 2 });
  paper.write(`${name}  ${frame.number}`, { size: 12, bold: true, after: 2 });
  paper.write(days, { size: 11, after: 2 });
  paper.write(standing, { size: 9, color: ink.quiet, after: 12 });
  paper.rule();
  return paper;
}

/** A whole and its parts under a heading, or the sentence that there is nothing. */
export function drawParts(paper: Paper, title: string, parts: readonly Part[], nothing: string): void {
  paper.heading(title);
  if (parts.some(({ value }) => value > 0)) drawBar(paper, parts);
  else paper.write(nothing);
}

/** The first column is wider; numbers stand at the right. */
export const even = (heads: readonly string[], first: number): Column[] =>
  heads.map((title, n) => ({
    title,
    share: n === 0 ? first : (1 - first) / (heads.length - 1),
    align: n === 0 ? 'left' : 'right',
  }));
