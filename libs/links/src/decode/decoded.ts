import { type BlockKind, type LinkType } from '@hutong/casework';
import { type Suspicion } from '../hosts/suspicions';
import { type SharePassword } from '../text/share-passwords';

/** One address of a pasted text, and what it says about the link behind it. */
export interface DecodedLink {
  /** As it stood in the text. */
  pasted: string;
  /**
   * The normalised real target, http or https. Null when the address is a block page or a `short_link` form
   * that keeps its target to itself. The short address of a platform's own content is a target.
   */
  targetUrl: string | null;
  /** Host of the target in Unicode, for people. */
  host: string | null;
  /** Host of the target in ASCII (Punycode), IPv6 in brackets. */
  asciiHost: string | null;
  /** ASCII, by the public suffix list; the address itself for IP hosts, IPv6 without brackets. */
  registrableDomain: string | null;
  /** From the platform that owns the target's domain, else `other`. */
  linkType: LinkType;
  /** Slug of the platform whose link the target is. */
  targetPlatform: string | null;
  /** Slug of the platform whose block or confirmation page was pasted. */
  blockingPlatform: string | null;
  blockKind: BlockKind | null;
  /** Stable id of the form in the table. */
  wrapperForm: string | null;
  /** Only the platform knows where the target leads. */
  shortLink: boolean;
  /** What the block page's address says about its reason, by parameter. */
  blockDetails: Record<string, string>;
  /** What a person should look at twice. */
  suspicious: Suspicion[];
}

/** Everything found in a pasted text, without a single request. */
export interface DecodedText {
  /** Version of the table of forms that read it. */
  tableVersion: string;
  /** In order of appearance, without duplicates, 20 at most. */
  links: DecodedLink[];
  sharePasswords: SharePassword[];
  /** The text was cut at `maxPastedLength` before it was read. */
  tooLong: boolean;
}
