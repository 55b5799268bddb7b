import { Injectable } from '@nestjs/common';
import { type ClockRule, legalDateOf, startOfDay } from '@hutong/casework';
import { type CalculationQuery, type Explanation, legalDay } from '@hutong/contract';
import { ClockRules } from '../casework/clock-rules';
import { LegalCalendar } from '../casework/legal-calendar';
import { RequestError } from '../http/request-error';
import { explainStart } from './explain';

/** "Filed on that day, due when, and why?" for everybody, without a case. */
@Injectable()
export class Calculator {
  constructor(
    private readonly rules: ClockRules,
    private readonly calendar: LegalCalendar,
  ) {}

  /** Throws `invalid_request` for a start that is missing, no day of ours, or before the first rule. */
  async calculate(query: CalculationQuery): Promise<Explanation> {
    const versions = (await this.rules.current()).filter(({ kind }) => kind === query.clock);
    const startedAt = startOf(query, versions);
    const rule = validOn(legalDateOf(startedAt), versions);
    if (!rule) {
      const [minimum = ''] = versions.map(({ validFrom }) => validFrom).sort();
      throw refused(query.startedAt ? '/startedAt' : '/startedOn', 'too_early', { minimum });
    }
    return explainStart(rule, startedAt, await this.calendar.current());
  }
}

/** The hour matters to clocks that run in hours only. */
function startOf({ startedOn, startedAt }: CalculationQuery, versions: readonly ClockRule[]): Date {
  if (startedAt) {
    const at = new Date(startedAt);
    if (!isOurs(at)) throw refused('/startedAt', 'not_a_date');
    return at;
  }
  if (versions.some(({ unit }) => unit === 'hour')) throw refused('/startedAt', 'required');
  if (!startedOn) throw refused('/startedOn', 'required');
  return startOfDay(startedOn);
}

const isOurs = (at: Date) =>
  !Number.isNaN(at.getTime()) &&
  at.getTime() < Date.UTC(2_999, 0) &&
  legalDay.safeParse(legalDateOf(at)).success;

/** The version under which a clock would begin on that day. */
function validOn(day: string, versions: readonly ClockRule[]): ClockRule | undefined {
  return versions
    .filter(({ validFrom }) => validFrom <= day)
    .sort((a, b) => b.version - a.version)
    .at(0);
}

const refused = (field: string, code: string, params: Record<string, string> = {}) =>
  new RequestError('invalid_request', { errors: [{ field, code, params }] });
