import type { Cockpit } from '@hutong/contract';

type Counted = Cockpit['items']['all'];
export type ListLink = Counted['link'];
export type ListQuery = Readonly<Record<string, string>>;

/** A number of the cockpit: what is counted, and the query of the list that shows just that. They stand side by side. */
export interface Question {
  readonly where: string;
  readonly query: ListQuery;
}

/** Questions that one look at the rows behind a list answers. */
export interface Pass<K extends string> {
  readonly list: ListLink['list'];
  /** What is looked at, conditions included. */
  readonly from: string;
  readonly questions: Readonly<Record<K, Question>>;
}

/** The same question for each word of a closed list. */
export function questionsOf<K extends string>(
  words: readonly K[],
  question: (word: K) => Question,
): Record<K, Question> {
  const asked: Partial<Record<K, Question>> = {};
  for (const word of words) asked[word] = question(word);
  if (!isFull(words, asked)) throw new Error('A question is missing.');
  return asked;
}

const isFull = <K extends string>(
  words: readonly K[],
  asked: Partial<Record<K, Question>>,
): asked is Record<K, Question> => words.every((word) => asked[word]);

/** A piece of a SELECT list: the answers of a pass as JSON. */
export const countedBy = <K extends string>({ from, questions }: Pass<K>): string => {
  const answers = Object.entries<Question>(questions).map(
    ([key, { where }]) => `'${key}', count(*) FILTER (WHERE ${where})`,
  );
  return `(SELECT json_build_object(${answers.join(', ')}) FROM ${from})`;
};

/** The number that answers a question, with the list of which it is the length. */
export function numberOf<K extends string>(
  { list, questions }: Pass<K>,
  answers: Readonly<Record<string, number>>,
  key: K,
  base: ListQuery = {},
): Counted {
  const value = answers[key];
  if (value === undefined) throw new Error(`Nobody has counted ${key}.`);
  return { value, link: { list, query: { ...base, ...questions[key].query } } };
}

/** A part of a whole, each with its list. */
export const shareOf = (part: Counted, whole: Counted): Cockpit['onTime'] => ({
  ...part,
  ...{ of: whole.value, ofLink: whole.link },
});

/** Per cent with one decimal, rounded down: nothing is reached before it is. Null when there is nothing to measure. */
export const percentOf = (value: number, of: number): number | null =>
  of === 0 ? null : Math.floor((value * 1_000) / of) / 10;
