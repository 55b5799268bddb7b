export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The words of a closed list as choices, in the order of the list. */
export const choicesOf = <W extends string>(words: readonly W[], labels: Record<W, string>): Choice[] =>
  words.map((value) => ({ value, label: labels[value] }));
