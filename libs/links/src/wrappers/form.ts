import { type BlockKind } from '@hutong/casework';

/** One form of address that a platform puts in front of somebody else's link. */
export interface LinkWrapper {
  /** Stable: it is kept with the case, so a form is retired, never renamed. */
  id: string;
  /** Slug of the platform that shows the page. */
  platform: string;
  /** ASCII host names, compared whole. */
  hosts: readonly string[];
  /** Compared at a `/` boundary; of several rows that fit, the longest prefix wins. */
  pathPrefix: string;
  /** Query parameters that may carry the target, first readable one wins. Empty: the page alone knows it. */
  targetIn: readonly string[];
  /** The whole query is the target, as in `/transfer?https://a.cn/`. */
  rawQuery?: true;
  /** Newer addresses of this form carry no target: it stands only in the page. */
  pageOnly?: true;
  blockKind: BlockKind;
  /** Parameters that say why the link was stopped. */
  details?: readonly string[];
}

/** Hosts on which a platform gives out short addresses of its own content. */
export interface ShortLinkHosts {
  platform: string;
  hosts: readonly string[];
}

/** A text that only the platform's own app can turn into a page (淘口令). */
export interface SharePasswordForm {
  platform: string;
  /** Letters and digits between the two symbols. */
  length: number;
  /** Symbols that mark a password by themselves. */
  symbols: string;
  /** Symbols that also stand around ordinary words: `(Information)` is no password. */
  everydaySymbols: string;
}

/** Everything that platforms change from time to time, in one versioned value. */
export interface LinkWrapperTable {
  /** Day of the table, 'YYYY-MM-DD'. */
  version: string;
  wrappers: readonly LinkWrapper[];
  shortLinks: readonly ShortLinkHosts[];
  sharePasswords: readonly SharePasswordForm[];
}
