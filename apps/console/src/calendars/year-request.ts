import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import { writeCalendarYear } from '@hutong/contract';
import { problemOf } from '../api/problem';
import { resolverOf, type Typed } from '../fields/resolver';
import { readRows } from './declared-rows';

export const yearTyped = (typed: unknown): number => Number(typeof typed === 'string' ? typed.trim() : '');
export const rowsTyped = ({ days, year }: Typed) =>
  readRows(typeof days === 'string' ? days : '', yearTyped(year));

/** What is typed, as the API wants it. Without days: as the holiday package has the year. */
export const yearRequest = (typed: Typed) => ({
  year: yearTyped(typed['year']),
  gazette: typed['gazette'],
  reason: typed['reason'],
  ...(typed['from'] === 'rows' ? { days: rowsTyped(typed).days } : {}),
});

/** As the server checks it; and no line that cannot be read is left out in silence. */
export function yearResolver(rowsWrong: string): Resolver<FieldValues> {
  const byContract = resolverOf({ shape: writeCalendarYear, request: yearRequest });
  return async (typed, context, options) => {
    const checked = await byContract(typed, context, options);
    if (typed['from'] !== 'rows' || rowsTyped(typed).problems.length === 0) return checked;
    const wrong: FieldErrors = { days: { type: 'rows', message: rowsWrong } };
    return { values: {}, errors: Object.assign({}, checked.errors, wrong) };
  };
}

export interface RefusedLine {
  /** Its place among the days that were sent. */
  readonly index: number;
  readonly message: string;
}

/** Days that the server refused, each with its own sentence. */
export function linesRefused(error: unknown): RefusedLine[] {
  return (problemOf(error)?.errors ?? []).flatMap(({ pointer, message }) => {
    const [, index] = /^#?\/days\/(\d+)/.exec(pointer) ?? [];
    return index === undefined ? [] : [{ index: Number(index), message }];
  });
}
