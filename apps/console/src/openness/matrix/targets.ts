import { linkTypes, type LinkType } from '@hutong/casework';

/** The target of a relation in one word: `taobao`, or for a type of link `type:ecommerce`. */
export type TargetKey = string;

const mark = 'type:';

interface Target {
  readonly target?: string | null;
  readonly linkType?: string | null;
}

/** A platform comes before a type of link; null where neither is named. */
export function targetKeyOf({ target, linkType }: Target): TargetKey | null {
  if (target) return target;
  return linkType ? `${mark}${linkType}` : null;
}

/** The type of link that is meant; null where a platform is. */
export const linkTypeIn = (key: TargetKey): LinkType | null =>
  linkTypes.find((type) => key === `${mark}${type}`) ?? null;

/** The platform that is meant; null where a type of link is. */
export const targetOf = (key: TargetKey): string | null => (linkTypeIn(key) ? null : key);

/** As the API asks for a relation. */
export const coordinatesOf = (source: string, key: TargetKey) => ({
  source,
  target: targetOf(key) ?? undefined,
  linkType: linkTypeIn(key) ?? undefined,
});

export const relationKey = (source: string, target: TargetKey): string => `${source}>${target}`;
