import { commitmentStates, keepings, linkTypes, scenes } from '@hutong/casework';
import { commitmentSorts } from '@hutong/contract';
import { queryString, type Filters } from '../api/query';

export const filterNames = [
  'campaign',
  'platform',
  'state',
  'keeping',
  'scene',
  'linkType',
  'target',
  'published',
  'due',
  'q',
] as const;
export type FilterName = (typeof filterNames)[number];

export const dueChoices = ['overdue', 'today', 'week'] as const;
export const publishedChoices = ['true', 'false'] as const;
export type Sort = (typeof commitmentSorts)[number];
const firstSort: Sort = '-announced';

/** What the list of commitments shows, as its address says it. */
export interface CommitmentsView {
  /** As the API takes them. */
  readonly filters: Filters;
  readonly sort: Sort;
  /** Where the page begins; empty on the first. */
  readonly cursor: string;
  /** The form for a new one is open. */
  readonly recording: boolean;
}

const slug = /^[a-z0-9][a-z0-9-]{0,62}$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const oneOf = (words: readonly string[]) => (value: string) => words.includes(value);
const someOf = (words: readonly string[]) => (value: string) =>
  value.split(',').every((word) => words.includes(word));

const isFilter: Record<FilterName, (value: string) => boolean> = {
  campaign: (value) => uuid.test(value),
  platform: (value) => slug.test(value),
  state: someOf(commitmentStates),
  keeping: oneOf(keepings),
  scene: oneOf(scenes),
  linkType: oneOf(linkTypes),
  target: (value) => slug.test(value),
  published: oneOf(publishedChoices),
  due: oneOf(dueChoices),
  q: (value) => value.length <= 100,
};

/** Reads an address, as somebody may also have written it by hand. */
export function commitmentsViewOf(address: URLSearchParams): CommitmentsView {
  const filters = filterNames.flatMap((name): [string, string][] => {
    const value = address.get(name)?.trim() ?? '';
    return value !== '' && isFilter[name](value) ? [[name, value]] : [];
  });
  return {
    filters: Object.fromEntries(filters),
    sort: commitmentSorts.find((sort) => sort === address.get('sort')) ?? firstSort,
    cursor: address.get('cursor') ?? '',
    recording: address.get('new') === 'commitment',
  };
}

/** The address of a view; what is as at first is left out. */
export const commitmentsAddress = ({ filters, sort, cursor, recording }: CommitmentsView): string =>
  `/commitments${queryString({
    ...filters,
    sort: sort === firstSort ? null : sort,
    cursor,
    new: recording ? 'commitment' : null,
  })}`;
