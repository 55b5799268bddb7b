interface FactsProps {
  readonly facts: readonly (readonly [string, string])[];
}

/** Pairs of what something is and its value; empty values are left out. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl class="facts-list">
      {facts
        .filter(([, value]) => value)
        .map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
