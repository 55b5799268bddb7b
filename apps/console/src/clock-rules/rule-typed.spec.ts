import { clockRules, ledgerClockRules } from '@hutong/casework';
import { clockRule, ledgerRule, writeClockRule, writeLedgerRule } from '@hutong/contract';
import { ledgerRequestOf, ledgerTypedOf, requestOf, typedOf } from './rule-typed';

const laidDown = { createdAt: null, createdBy: null, reason: null, running: null };
const versions = clockRules.map((rule) => clockRule.parse({ ...rule, ...laidDown }));
const [acceptance] = versions;
if (!acceptance) throw new Error('No rules');
const filled = { ...typedOf(acceptance), validFrom: '2027-01-01', reason: '缩短受理期限' };

describe('the form of a new version', () => {
  it.each(versions.map((rule) => [rule.kind, rule] as const))(
    'begins as the newest of %s stands, and sends the same terms back',
    (kind, rule) => {
      const sent = writeClockRule.parse(
        requestOf(kind, { ...filled, ...typedOf(rule), validFrom: '2027-01-01', reason: '照旧施行一年' }),
      );
      const { amount, unit, reminders, onExpiry, escalations, startsOn, stopsOn, pausesIn, basis } = rule;
      expect(sent).toMatchObject({
        amount,
        unit,
        reminders,
        onExpiry,
        escalations,
        startsOn,
        stopsOn,
        pausesIn,
        basis,
      });
    },
  );

  it('sends what was typed: fewer days, other reminders, one step less', () => {
    const typed = { ...filled, amount: ' 3 ', reminders: '2，1', escalations: { urge: '1', supervise: '' } };
    expect(requestOf('acceptance', typed)).toMatchObject({
      kind: 'acceptance',
      amount: 3,
      reminders: [2, 1],
      escalations: [{ step: 'urge', after: 1 }],
    });
  });

  it.each([
    ['amount', { amount: 'five' }],
    ['reminders', { reminders: '3, soon' }],
    ['escalations', { escalations: { urge: '1.5' } }],
  ])('has %s refused where it is no whole number', (field, typed) => {
    const parsed = writeClockRule.safeParse(requestOf('acceptance', { ...filled, ...typed }));
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});

describe('the form of a new version for tasks and commitments', () => {
  it.each(ledgerClockRules.map((rule) => [rule.kind, ledgerRule.parse({ ...rule, ...laidDown })] as const))(
    'begins as %s stands, and leaves the date to the record where the record names it',
    (_, rule) => {
      const typed = { ...ledgerTypedOf(rule), validFrom: '2027-01-01', reason: '照旧施行一年' };
      const { kind, amount, unit, reminders, escalations } = rule;
      expect(writeLedgerRule.parse(ledgerRequestOf(rule, typed))).toMatchObject({
        ...{ kind, amount, unit, reminders, escalations },
      });
    },
  );
});
