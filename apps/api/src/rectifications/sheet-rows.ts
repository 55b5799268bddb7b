import { labelsOf, ledgerLabelsOf, type Locale } from '@hutong/casework';
import type { TaskSummary } from '@hutong/contract';

/** A column of the exported ledger. */
interface Column {
  readonly heading: Record<Locale, string>;
  readonly width: number;
  readonly of: (task: TaskSummary, locale: Locale) => string | number | null | undefined;
}

const column = (zh: string, en: string, width: number, of: Column['of']): Column => ({
  ...{ heading: { zh, en }, width, of },
});

export const sheetColumns: readonly Column[] = [
  column('编号', 'Number', 18, ({ number }) => number),
  column('事项', 'Title', 40, ({ title }) => title),
  column('状态', 'State', 12, ({ state }, locale) => ledgerLabelsOf(locale).taskStates[state]),
  column('平台', 'Platform', 14, ({ platform }, locale) => platform.name[locale]),
  column('专项行动', 'Campaign', 24, ({ campaign }, locale) => campaign.name[locale]),
  column('情形', 'Scenario', 24, ({ scenario }, locale) => scenario?.name[locale]),
  column('来源', 'Origin', 12, ({ origin }, locale) => ledgerLabelsOf(locale).itemOrigins[origin]),
  column('链接所属平台', 'Target', 14, ({ scope }, locale) => scope.target?.name[locale]),
  column(
    '链接类型',
    'Link type',
    12,
    ({ scope }, locale) => scope.linkType && labelsOf(locale).linkTypes[scope.linkType],
  ),
  column('场景', 'Scene', 12, ({ scope }, locale) => scope.scene && labelsOf(locale).scenes[scope.scene]),
  column('整改期限', 'Due by order', 12, ({ orderedDueOn }) => orderedDueOn),
  column('当前期限', 'Due next', 12, ({ due }) => due?.on),
  column('逾期程度', 'Stage', 12, ({ stage }, locale) => stage && labelsOf(locale).dueStages[stage]),
  column('进度（%）', 'Progress (%)', 10, ({ progress }) => progress),
  column('投诉', 'Complaints', 8, ({ complaints }) => complaints),
  column('材料', 'Files', 8, ({ evidence }) => evidence),
  column('登记时间', 'Listed at', 22, ({ openedAt }) => openedAt),
  column('下达时间', 'Issued at', 22, ({ issuedAt }) => issuedAt),
  column('提交时间', 'Submitted at', 22, ({ submittedAt }) => submittedAt),
  column('销号时间', 'Struck off at', 22, ({ struckOffAt }) => struckOffAt),
  column('经办人', 'Assigned to', 12, ({ assignee }) => assignee?.name),
];

export const headingsOf = (locale: Locale): string[] => sheetColumns.map(({ heading }) => heading[locale]);

export const cellsOf = (task: TaskSummary, locale: Locale): (string | number)[] =>
  sheetColumns.map(({ of }) => of(task, locale) ?? '');

/** What a spreadsheet would take for a formula is text. */
export const harmless = (cell: string | number): string | number =>
  typeof cell === 'string' && /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell;
