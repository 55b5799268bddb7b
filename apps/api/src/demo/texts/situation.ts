import { type HarmGround, type Locale, type RefusalGround, type Scene, type Symptom } from '@hutong/casework';
import { type LinkForm } from '../links/link-forms';
import { type BlockPage } from '../links/block-pages';

interface AnySituation {
  /** Slug of the platform complained about; null when the complainant does not know or it does not take part. */
  readonly respondent: string | null;
  readonly scene: Scene;
  readonly link: LinkForm;
  /** The page that stands before the link, when people paste its address instead. */
  readonly page?: BlockPage;
  readonly locale?: Locale;
  /** Why the regulator does not take it up; absent for what it does. */
  readonly refusal?: RefusalGround;
  /** How often it is met, compared with others; 1 unless told. */
  readonly weight?: number;
  /** What people write: patterns for `say`. */
  readonly tells: readonly string[];
}

/** A way in which links are blocked, with the words of those whom it hits. */
export interface BlockedSituation extends AnySituation {
  readonly symptom: Symptom;
  /** A link of the same type that does open there. */
  readonly parity?: { readonly link: LinkForm; readonly note: string };
}

/** A way in which links do harm, with the words of those who met it. */
export interface HarmfulSituation extends AnySituation {
  readonly harmGround: HarmGround;
}

export type Situation = BlockedSituation | HarmfulSituation;
