import { type LinkType } from '@hutong/casework';

/** What a platform is for, in the directory of platforms. */
export const platformKinds = [
  'instant_messaging',
  'office',
  'payment',
  'ecommerce',
  'short_video',
  'content',
  'search',
] as const;
export type PlatformKind = (typeof platformKinds)[number];

/** The type of link that a platform's own address is taken for, until a person says otherwise. */
export const linkTypeOfKind: Record<PlatformKind, LinkType> = {
  instant_messaging: 'social',
  office: 'office',
  payment: 'payment',
  ecommerce: 'ecommerce',
  short_video: 'short_video',
  content: 'content',
  search: 'search',
};
