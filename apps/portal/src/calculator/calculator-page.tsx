import { useState } from 'preact/hooks';
import { type Calculation, listClockRules } from '../api/deadline-requests';
import { useLoaded } from '../deadlines/use-loaded';
import { timeOfDay } from '../date-words';
import { Page } from '../parts/page';
import { Waiting } from '../parts/waiting';
import { currentDay, portalNow } from '../portal-time';
import { navigate } from '../router';
import { type Asked, addressOf, askedIn, calculationOf, runsInHours } from './asked';
import { CalculatorForm } from './calculator-form';
import { CalculatorResult } from './calculator-result';
import { RulesTable } from './rules-table';
import { useCalculator } from './use-calculator';

/** When something would be due, and why; and all rules by which deadlines are counted. */
export function CalculatorPage() {
  const { calculator } = useCalculator();
  const rules = useLoaded('rules', listClockRules);
  const [asked, setAsked] = useState(askedNow);
  const [calculated, setCalculated] = useState<Calculation | null>(() => firstOf(asked));
  const [wrong, setWrong] = useState<string | null>(null);
  const known = rules.value ?? undefined;
  const hours = runsInHours(asked.clock, known);

  const calculate = () => {
    const checked = calculationOf(asked, hours);
    setWrong('wrong' in checked ? checked.wrong : null);
    setCalculated('asked' in checked ? checked.asked : null);
    if ('asked' in checked) navigate(addressOf(asked, hours), { replace: true });
  };

  return (
    <Page title={calculator.title} heading={calculator.heading} lead={calculator.lead}>
      <CalculatorForm asked={asked} hours={hours} wrong={wrong} onChange={setAsked} onSubmit={calculate} />
      {calculated && <CalculatorResult asked={calculated} />}
      <section aria-labelledby="rules">
        <h2 id="rules">{calculator.rules}</h2>
        <p>{calculator.rulesLead}</p>
        {rules.value ? (
          <RulesTable rules={rules.value} />
        ) : (
          <Waiting failure={rules.failure} onRetry={rules.retry} />
        )}
      </section>
    </Page>
  );
}

function askedNow(): Asked {
  return askedIn(window.location.search, currentDay(), timeOfDay(portalNow()));
}

/** What the address asks is answered at once, as far as it makes sense. */
function firstOf(asked: Asked): Calculation | null {
  const checked = calculationOf(asked, runsInHours(asked.clock));
  return 'asked' in checked ? checked.asked : null;
}
