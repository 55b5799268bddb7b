import type { Locale } from '@hutong/casework';
import type { Matter } from './addressee';
import { letterLabels } from './labels';
import { html } from './markup';

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** One case or record of a letter, in words. */
export interface CaseLine {
  readonly matter: Matter;
  readonly number: string;
  /** Of a record. */
  readonly title: string | null;
  readonly happened: readonly string[];
  /** The dates that it is about. */
  readonly due: readonly string[];
  readonly link: string;
}

/** Nobody reads further in a letter. */
const mostShown = 50;

/** News of cases and records. `name` is empty for the one who complained. */
export function newsLetter(
  locale: Locale,
  to: 'staff' | 'complainant',
  name: string,
  cases: readonly CaseLine[],
  stopLink: string,
): Letter {
  const labels = letterLabels(locale);
  const [first] = cases;
  const among = cases.every(({ matter }) => matter === 'complaint') ? 'complaints' : 'matters';
  const subject =
    first && cases.length === 1
      ? labels.subjectOfCase(first.number, first.happened.at(-1) ?? '')
      : labels.subjectOfCases[among](cases.length);
  const blocks = [
    labels.greeting(name),
    to === 'staff' ? labels.intro[among](cases.length) : labels.introToComplainant,
    ...cases.slice(0, mostShown).map((one) => ({
      title: [one.number, one.title].filter(Boolean).join(' '),
      lines: [one.happened.join(labels.listSeparator), ...one.due],
      link: { words: to === 'staff' ? labels.open[one.matter] : labels.followCase, to: one.link },
    })),
    ...(cases.length > mostShown ? [labels.more(cases.length - mostShown)] : []),
  ];
  const stop = { words: to === 'staff' ? labels.settings : labels.stop, to: stopLink };
  return written(locale, subject, blocks, { why: labels.why[to === 'staff' ? among : to], stop });
}

/** Asks whoever filed whether the address is theirs. Nothing of the complaint is in it: it may be somebody else's. */
export function verificationLetter(
  locale: Locale,
  caseNumber: string,
  links: { readonly verify: string; readonly stop: string },
): Letter {
  const { verification: words, greeting } = letterLabels(locale);
  const blocks = [
    greeting(''),
    words.intro(caseNumber),
    { title: null, lines: [words.press], link: { words: links.verify, to: links.verify } },
    words.after,
  ];
  return written(locale, words.subject(caseNumber), blocks, {
    why: words.notYou,
    stop: { words: links.stop, to: links.stop },
  });
}

interface Link {
  readonly words: string;
  readonly to: string;
}
type Block =
  string | { readonly title: string | null; readonly lines: readonly string[]; readonly link: Link };
interface Foot {
  readonly why: string;
  readonly stop: Link;
}

function written(locale: Locale, subject: string, blocks: readonly Block[], foot: Foot): Letter {
  const { sender } = letterLabels(locale);
  return {
    subject,
    text: [...blocks.map(plain), `${sender}\n\n--\n${foot.why}\n${plainLink(foot.stop)}`].join('\n\n'),
    html: html`<!doctype html>
      <html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
        <head>
          <meta charset="utf-8" />
          <title>${subject}</title>
        </head>
        <body style="${bodyStyle}">
          ${blocks.map(marked)}
          <p>${sender}</p>
          <hr style="${ruleStyle}" />
          <p style="${footStyle}">${foot.why}<br />${anchor(foot.stop)}</p>
        </body>
      </html>`.markup,
  };
}

const bodyStyle =
  'font-family:-apple-system,Segoe UI,PingFang SC,Microsoft YaHei,sans-serif;font-size:16px;line-height:1.6;color:#1f2933;overflow-wrap:anywhere;max-width:600px;margin:0 auto;padding:16px';
const ruleStyle = 'border:0;border-top:1px solid #cbd2d9;margin:24px 0 16px';
const footStyle = 'font-size:14px;color:#52606d';

function plain(block: Block): string {
  if (typeof block === 'string') return block;
  const lines = [...(block.title ? [block.title] : []), ...block.lines, plainLink(block.link)];
  return lines.join('\n');
}

const plainLink = ({ words, to }: Link): string => (words === to ? to : `${words} ${to}`);

function marked(block: Block) {
  if (typeof block === 'string') return html`<p>${block}</p>`;
  const title = block.title ? html`<strong>${block.title}</strong><br />` : html``;
  return html`<p>${title}${block.lines.map((line) => html`${line}<br />`)}${anchor(block.link)}</p>`;
}

const anchor = ({ words, to }: Link) => html`<a href="${to}">${words}</a>`;
