import { addDays, labelsOf, type Locale, startOfDay } from '@hutong/casework';
import type { DeadlineShape } from '@hutong/contract';
import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { consolePage } from '../../mail/console-page';
import { feedLabels } from './labels';

export interface FeedItem {
  readonly deadline: DeadlineShape;
  /** Of the case or record: it grows with everything that happens to its clocks. */
  readonly revision: number;
  readonly updatedAt: string;
}

const refreshSeconds = 3_600;

/**
 * Deadlines as whole days of a calendar (RFC 5545). An event keeps its UID; a date that moves comes with a later
 * SEQUENCE. Nothing of whoever complained is in it.
 */
export function feedText(items: readonly FeedItem[], locale: Locale, origin: string): string {
  const calendar = ical({
    name: feedLabels[locale].name,
    prodId: { company: 'Hutong', product: 'Deadlines', language: locale === 'zh' ? 'ZH' : 'EN' },
    ttl: refreshSeconds,
  });
  for (const { deadline, revision, updatedAt } of items) {
    const { id, clock, subject, dueOn } = deadline;
    calendar.createEvent({
      id: `${subject.id}.${id}@hutong`,
      sequence: revision,
      // Without METHOD both say when it was last changed (RFC 5545, 3.8.7.2).
      ...{ stamp: new Date(updatedAt), lastModified: new Date(updatedAt) },
      ...{ start: new Date(`${dueOn}T00:00:00Z`), allDay: true },
      summary: `${subject.number} · ${labelsOf(locale).clockKinds[clock]}`,
      description: descriptionOf(deadline, locale),
      url: new URL(consolePage[subject.kind](subject.id), origin).toString(),
      // A deadline keeps nobody from a meeting.
      ...{ transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE },
    });
  }
  return calendar.toString();
}

function descriptionOf(
  { subject, respondent, stage, provisional, dueOn, dueAt }: DeadlineShape,
  locale: Locale,
): string {
  const words = feedLabels[locale];
  const endOfDay = startOfDay(addDays(dueOn, 1)).getTime();
  const lines = [
    ...(subject.kind === 'complaint'
      ? []
      : [words.title(subject.title), subject.part && words.part(subject.part)]),
    respondent && words.platform[subject.kind](respondent.name[locale]),
    Date.parse(dueAt) === endOfDay ? null : words.until(shanghaiTime(dueAt)),
    stage && words.stage(labelsOf(locale).dueStages[stage]),
    provisional ? words.provisional : null,
  ];
  return lines.filter(Boolean).join('\n');
}

const shanghaiTime = (at: string) =>
  new Intl.DateTimeFormat('zh-CN', {
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Shanghai' },
  }).format(new Date(at));
