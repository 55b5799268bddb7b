import { type LinkType } from '@hutong/casework';
import { type Draw } from '../draw';
import { type Words } from '../texts/say';
import { contentLinks } from './content-links';
import { harmfulLinks } from './harmful-links';
import { shopLinks } from './shop-links';

/** A link as somebody shares it. */
export interface SharedLink {
  readonly targetUrl: string;
  /** What the app puts into the clipboard; equals the address where it adds no words. */
  readonly sharedText: string;
}

/** One kind of link: whose it is, what type, and how it looks. */
export interface LinkPattern {
  /** Slug of the platform to which it leads; null for somebody's own site. */
  readonly platform: string | null;
  readonly linkType: LinkType;
  readonly share: (words: Words, draw: Draw) => SharedLink;
}

const patterns = { ...shopLinks, ...contentLinks, ...harmfulLinks };
export type LinkForm = keyof typeof patterns;

/**
 * The links of the demo. Forms are those that platforms really use; the codes and numbers in them are made so that
 * they cannot exist there (`demo` in a short code, numbers of 15 digits).
 */
export const linkPatterns: Record<LinkForm, LinkPattern> = patterns;
