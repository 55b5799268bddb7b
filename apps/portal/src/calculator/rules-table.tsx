import { complaintClocks } from '@hutong/casework';
import type { ClockRuleShape } from '@hutong/contract';
import { plainDayWords } from '../date-words';
import { useCalculator } from './use-calculator';

/** All rules with all their versions. On a phone each row stands as a block; the roles keep it a table. */
export function RulesTable({ rules }: { readonly rules: readonly ClockRuleShape[] }) {
  const { t, words, why, calculator, locale } = useCalculator();
  const { columns } = calculator;
  return (
    <table class="rules" role="table" aria-labelledby="rules">
      <thead role="rowgroup">
        <tr role="row">
          {Object.values(columns).map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {[...rules].sort(byClock).map((rule) => (
          <tr key={`${rule.kind}${rule.version}`} role="row">
            <th scope="row" role="rowheader">
              {words.clockKinds[rule.kind]}
              <span class="amount">{words.clockAmounts[rule.unit](rule.amount)}</span>
            </th>
            <td role="cell" data-column={columns.starts}>
              {rule.startsOn.map((event) => words.actionsDone[event]).join(why.semicolon)}
            </td>
            <td role="cell" data-column={columns.stops}>
              {rule.stopsOn.map((event) => words.actionsDone[event]).join(why.semicolon)}
              <span class="hint">
                {rule.pausesIn.length > 0
                  ? calculator.pauses(rule.pausesIn.map((state) => words.states[state]).join(why.and))
                  : calculator.noPause}
              </span>
            </td>
            <td role="cell" data-column={columns.basis}>
              {rule.basis[locale]}
              <span class="hint">{calculator.version(rule.version, plainDayWords(rule.validFrom, t))}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In the order of a case; of one clock the newest version first. */
function byClock(one: ClockRuleShape, other: ClockRuleShape): number {
  const order = complaintClocks.indexOf(one.kind) - complaintClocks.indexOf(other.kind);
  return order || other.version - one.version;
}
