import {
  type BlockKind,
  blockKinds,
  type ComplaintKind,
  complaintKinds,
  type HarmGround,
  harmGrounds,
  type LinkType,
  linkTypes,
  type OperatingSystem,
  operatingSystems,
  type Scene,
  scenes,
  type Symptom,
  symptoms,
} from '@hutong/casework';
import { decodedText, type DecodedTextShape } from '@hutong/contract';
import { isRecord, textOf, wordOf } from '../storage';

/** What a person typed so far; '' is not yet answered. */
export interface Draft {
  readonly kind: ComplaintKind | '';
  readonly pastedText: string;
  /** What `decodedOf` was recognised as; null when it was not possible to ask. */
  readonly decoded: DecodedTextShape | null;
  readonly decodedOf: string;
  readonly chosenLink: number;
  readonly targetUrl: string;
  readonly respondent: string;
  readonly linkType: LinkType | '';
  readonly blockKind: BlockKind | '';
  readonly wrapperForm: string;
  readonly scene: Scene | '';
  readonly symptom: Symptom | '';
  readonly harmGround: HarmGround | '';
  readonly occurredOn: string;
  readonly app: string;
  readonly appVersion: string;
  readonly os: OperatingSystem | '';
  readonly osVersion: string;
  readonly narrative: string;
  readonly parityUrl: string;
  readonly parityNote: string;
  readonly email: string;
  readonly phone: string;
  readonly name: string;
  /** Fields in which the person typed: decoding again leaves them alone. */
  readonly touched: readonly string[];
  /** A filing that was sent and not answered: sent again with the same key it is filed once. */
  readonly attempt: Attempt | null;
}

export interface Attempt {
  readonly key: string;
  /** Each JSON that was sent under it, the newest last. */
  readonly bodies: readonly string[];
}

export const emptyDraft: Draft = {
  kind: '',
  pastedText: '',
  decoded: null,
  decodedOf: '',
  chosenLink: 0,
  targetUrl: '',
  respondent: '',
  linkType: '',
  blockKind: '',
  wrapperForm: '',
  scene: '',
  symptom: '',
  harmGround: '',
  occurredOn: '',
  app: '',
  appVersion: '',
  os: '',
  osVersion: '',
  narrative: '',
  parityUrl: '',
  parityNote: '',
  email: '',
  phone: '',
  name: '',
  touched: [],
  attempt: null,
};

/** A draft out of what a browser kept: whatever is not as it should be is left out. */
export function restoredDraft(kept: unknown): Draft {
  if (!isRecord(kept)) return emptyDraft;
  const decoded = decodedText.safeParse(kept.decoded).data ?? null;
  return {
    kind: wordOf(complaintKinds, kept.kind),
    pastedText: textOf(kept.pastedText),
    decoded,
    decodedOf: decoded ? textOf(kept.decodedOf) : '',
    chosenLink: typeof kept.chosenLink === 'number' ? kept.chosenLink : 0,
    targetUrl: textOf(kept.targetUrl),
    respondent: textOf(kept.respondent),
    linkType: wordOf(linkTypes, kept.linkType),
    blockKind: wordOf(blockKinds, kept.blockKind),
    wrapperForm: textOf(kept.wrapperForm),
    scene: wordOf(scenes, kept.scene),
    symptom: wordOf(symptoms, kept.symptom),
    harmGround: wordOf(harmGrounds, kept.harmGround),
    occurredOn: textOf(kept.occurredOn),
    app: textOf(kept.app),
    appVersion: textOf(kept.appVersion),
    os: wordOf(operatingSystems, kept.os),
    osVersion: textOf(kept.osVersion),
    narrative: textOf(kept.narrative),
    parityUrl: textOf(kept.parityUrl),
    parityNote: textOf(kept.parityNote),
    email: textOf(kept.email),
    phone: textOf(kept.phone),
    name: textOf(kept.name),
    touched: Array.isArray(kept.touched) ? kept.touched.map(textOf) : [],
    attempt: restoredAttempt(kept.attempt),
  };
}

function restoredAttempt(kept: unknown): Attempt | null {
  if (!isRecord(kept)) return null;
  const bodies = Array.isArray(kept.bodies) ? kept.bodies.map(textOf) : [];
  const key = textOf(kept.key);
  return key && bodies.length > 0 ? { key, bodies } : null;
}
