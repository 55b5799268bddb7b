import { labelsOf, legalDateOf, type Locale } from '@hutong/casework';
import { dayInWords } from '../paper/day-in-words';
import { drawFacts } from '../paper/facts';
import { ink, Paper } from '../paper/paper';
import { drawTable } from '../paper/table';
import type { KeptLetter } from './kept-letter';
import { paperLetterLabels } from './labels';

const small = { size: 8.5, color: ink.quiet };

/** Points that the end of a letter takes besides its texts, and the part of them from the signature on. */
const heightOfEnd = 110;
const heightOfSignature = 110;

/** The paper of a letter. */
export async function drawLetter(letter: KeptLetter, locale: Locale): Promise<Buffer> {
  const words = paperLetterLabels(locale);
  const { content, number, kind } = letter;
  const { campaign, task } = content;
  const title = words.titles[kind];
  const paper = new Paper({
    ...{
      title: `${title} ${number}`,
      author: campaign.authority[locale],
      locale,
      at: letter.issuedAt,
      footer: (page) => `${number}    ${words.page(page)}`,
    },
  });
  const dueOn = content.dueOn && dayInWords(content.dueOn, locale);
  paper.write(campaign.authority[locale], {
    size: 16,
    bold: true,
    color: ink.mark,
    align: 'center',
    after: 2,
  });
  paper.write(campaign.name[locale], { size: 10, color: ink.quiet, align: 'center', after: 10 });
  paper.rule();
  paper.write(title, { size: 20, bold: true, align: 'center', after: 4 });
  paper.write(words.number(number), { align: 'center', color: ink.quiet, after: 12 });
  paper.write(words.addressee(content.platform[locale]), { size: 11, bold: true });
  const { basis, name } = campaign;
  const about = { campaign: name[locale], campaignNumber: campaign.number, basis: basis[locale], dueOn };
  paper.write(words.opening[kind](about), { size: 11, after: 8 });
  await drawFacts(paper, [
    [words.task, task.number],
    [words.matter, task.title],
    [words.scenario, content.scenario?.[locale] ?? ''],
    [words.scope, scopeIn(content.scope, locale)],
    [words.due, dueOn ?? ''],
  ]);
  const { length } = content.complaints;
  if (length > 0) {
    paper.down(4);
    paper.write(words.complaints(length, content.complaints.join(words.listSeparator)), { size: 9 });
  }
  // As long as they may be: they flow over pages, which a row of a table does not.
  for (const [heading, text] of [
    [words.demand, task.demand],
    [words.reason, content.reason],
  ] as const)
    if (text) {
      paper.heading(heading);
      paper.write(text, { size: 11 });
    }
  if (content.milestones.length > 0) {
    paper.heading(words.milestones);
    const columns = [
      { title: words.milestone, share: 0.65 },
      { title: words.milestoneDue, share: 0.35 },
    ];
    await drawTable(
      paper,
      columns,
      content.milestones.map((milestone) => [milestone.title, dayInWords(milestone.dueOn, locale)]),
    );
  }
  const howToVerify = words.howToVerify(task.number, number);
  // Nobody signs an empty page: from here on the letter stays together.
  const end =
    heightOfEnd + paper.heightWritten(words.consequence[kind], {}) + paper.heightWritten(howToVerify, small);
  paper.heading(words.consequenceTitle, end);
  paper.write(words.consequence[kind]);
  paper.down(Math.min(Math.max(paper.spare - heightOfSignature, 4), 28));
  paper.write(campaign.authority[locale], { size: 11, align: 'right', after: 2 });
  const issuedOn = content.issuedOn ?? legalDateOf(letter.issuedAt);
  paper.write(`${words.day}  ${dayInWords(issuedOn, locale)}`, { align: 'right', after: 8 });
  paper.rule();
  paper.write(words.checkCode(inGroups(letter.checkCode)), { size: 11, bold: true, after: 2 });
  paper.write(howToVerify, small);
  return paper.end();
}

function scopeIn({ target, linkType, scene }: KeptLetter['content']['scope'], locale: Locale): string {
  const words = paperLetterLabels(locale);
  const labels = labelsOf(locale);
  const parts = [
    target && words.toTarget(target[locale]),
    linkType && words.linkType(labels.linkTypes[linkType]),
    scene && labels.scenes[scene],
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(words.listSeparator) : words.anyScope;
}

/** In fours, as people read it out. */
const inGroups = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');
