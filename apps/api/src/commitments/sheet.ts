import { labelsOf, ledgerLabelsOf, type Locale } from '@hutong/casework';
import type { CommitmentSummary } from '@hutong/contract';

export const headings: Record<Locale, string[]> = {
  zh: [
    ...['承诺编号', '平台', '承诺内容', '状态', '兑现情况', '面向', '链接类型', '场景'],
    ...['承诺达到', '宣布日期', '承诺日期', '落实日期', '是否公开', '专项行动'],
  ],
  en: [
    ...['Number', 'Platform', 'Promise', 'State', 'Kept', 'Target', 'Link type', 'Scene'],
    ...['Promised state', 'Announced on', 'Promised by', 'Rolled out on', 'Published', 'Campaign'],
  ],
};
const published: Record<Locale, readonly [string, string]> = { zh: ['是', '否'], en: ['yes', 'no'] };

/** A commitment as a line of a spreadsheet. */
export function rowOf(commitment: CommitmentSummary, locale: Locale): string[] {
  const words = labelsOf(locale);
  const ledger = ledgerLabelsOf(locale);
  const { target, linkType, scene } = commitment.scope;
  const [yes, no] = published[locale];
  return [
    commitment.number,
    commitment.platform.name[locale],
    commitment.promise[locale],
    ledger.commitmentStates[commitment.state],
    ledger.keepings[commitment.keeping],
    target?.name[locale] ?? '',
    linkType ? words.linkTypes[linkType] : '',
    scene ? words.scenes[scene] : '',
    ledger.cellStates[commitment.promises],
    commitment.announcedOn,
    commitment.promisedOn ?? '',
    commitment.rolledOutOn ?? '',
    commitment.published ? yes : no,
    commitment.campaign?.name[locale] ?? '',
  ];
}
