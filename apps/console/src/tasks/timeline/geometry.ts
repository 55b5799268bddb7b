import { addDays, daysBetween, type LegalDate } from '@hutong/casework';
import type { TaskTimeline } from '@hutong/contract';

/** The days that a chart shows, both included. */
export interface Span {
  readonly from: LegalDate;
  readonly to: LegalDate;
}
type Line = TaskTimeline['lines'][number];

/** In pixels: a mark that a thumb can hit, and the days of the narrowest chart. */
const markWidth = 24;
const leastWidthOfDays = 380;

/** The whole campaign, and what reaches beyond its end; a little air, so that nothing sticks to the edge. */
export function spanOf({ startsOn, endsOn, today, lines }: TaskTimeline): Span {
  const late = lines.some(({ overdue, endedOn }) => overdue && endedOn === null);
  const ends = [endsOn, ...lines.flatMap(({ dueOn, endedOn }) => [dueOn ?? endsOn, endedOn ?? endsOn])];
  const last = [...ends, ...(late ? [today] : [])].reduce((a, b) => (a > b ? a : b));
  return { from: startsOn, to: addDays(last, 3) };
}

/** Where a day begins, in per cent of the width; days outside lie at the edge. */
export function placeOf(day: LegalDate, { from, to }: Span): number {
  const share = (daysBetween(from, day) / (daysBetween(from, to) + 1)) * 100;
  return Math.min(100, Math.max(0, share));
}

/** Where a day ends: a bar covers its last day whole. */
export const placeAfter = (day: LegalDate, span: Span): number => placeOf(addDays(day, 1), span);

export interface Stretch {
  readonly left: number;
  readonly width: number;
}

export function stretchOf(from: LegalDate, to: LegalDate, span: Span): Stretch {
  const left = placeOf(from, span);
  return { left, width: Math.max(0, placeAfter(to < from ? from : to, span) - left) };
}

export interface Bar {
  /** From the order (or from being listed) to its date; of what has ended to its end. */
  readonly body: Stretch;
  /** From the date to today: how long it has been late. Of what has ended nothing: a report in time may be verified later. */
  readonly late: Stretch | null;
}

export function barOf(line: Line, span: Span, today: LegalDate): Bar {
  const from = line.issuedOn ?? line.openedOn;
  if (line.endedOn !== null) return { body: stretchOf(from, line.endedOn, span), late: null };
  const due = line.dueOn ?? (today > from ? today : from);
  return {
    body: stretchOf(from, due, span),
    late: line.overdue && today > due ? stretchOf(addDays(due, 1), today, span) : null,
  };
}

/** The first days of the months that the chart shows; its own first day stands for the month that it begins in. */
export function monthsIn({ from, to }: Span): LegalDate[] {
  const months: LegalDate[] = [];
  for (let day = from; day <= to; day = firstOfNextMonth(day)) months.push(day);
  // Of a month that ends in a few days its name would lie over the next.
  return months.filter((day, index) => index > 0 || daysBetween(day, months[1] ?? to) >= 10);
}

const firstOfNextMonth = (day: LegalDate): LegalDate =>
  `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;

/** Lines by platform, in the order in which platforms come up. */
export function byPlatform(lines: readonly Line[]): { platform: Line['platform']; lines: Line[] }[] {
  const groups = new Map<string, { platform: Line['platform']; lines: Line[] }>();
  for (const line of lines) {
    const group = groups.get(line.platform.slug) ?? { platform: line.platform, lines: [] };
    group.lines.push(line);
    groups.set(line.platform.slug, group);
  }
  return [...groups.values()];
}

type Moment = TaskTimeline['moments'][number];

/** Days that lie so near each other that marks as wide as a thumb would cover one another. */
export const nearDays = ({ from, to }: Span): number =>
  Math.ceil((daysBetween(from, to) * markWidth) / leastWidthOfDays);

/** What was announced within some days is one mark, at the first of them; marks are in the order of their days. */
export function momentsTogether(
  moments: readonly Moment[],
  within: number,
): { on: LegalDate; moments: Moment[] }[] {
  const marks: { on: LegalDate; moments: Moment[] }[] = [];
  for (const moment of [...moments].sort((a, b) => (a.on < b.on ? -1 : 1))) {
    const last = marks.at(-1);
    if (last && daysBetween(last.on, moment.on) < within) last.moments.push(moment);
    else marks.push({ on: moment.on, moments: [moment] });
  }
  return marks;
}
