import type { Locale } from '@hutong/casework';
import type { FileComplaintInput } from '@hutong/contract';
import type { Draft } from './draft';

export interface ClaimedFile {
  readonly id: string;
  readonly token?: string;
}

/** What is sent. Its kind and scene may still be missing: the schema says so, to the person as to the server. */
export type Filing = Omit<FileComplaintInput, 'kind' | 'scene'> &
  Partial<Pick<FileComplaintInput, 'kind' | 'scene'>>;

/** The filing that a draft makes: what was left empty is left out, and so is what belongs to the other kind. */
export function filingOf(draft: Draft, files: readonly ClaimedFile[], locale: Locale): Filing {
  const harmful = draft.kind === 'harmful_link';
  return {
    kind: draft.kind || undefined,
    pastedText: given(draft.pastedText),
    targetUrl: given(draft.targetUrl),
    respondent: given(draft.respondent),
    linkType: draft.linkType || undefined,
    blockKind: draft.blockKind || undefined,
    wrapperForm: given(draft.wrapperForm),
    scene: draft.scene || undefined,
    symptom: (!harmful && draft.symptom) || undefined,
    harmGround: (harmful && draft.harmGround) || undefined,
    occurredOn: given(draft.occurredOn),
    app: given(draft.app),
    appVersion: given(draft.appVersion),
    os: draft.os || undefined,
    osVersion: given(draft.osVersion),
    narrative: given(draft.narrative),
    parity: harmful ? undefined : parityOf(draft),
    files: files.length > 0 ? [...files] : undefined,
    contact: contactOf(draft),
    locale,
  };
}

/** A note without its link is kept too: the schema then asks for the link. */
function parityOf({ parityUrl, parityNote }: Draft): Filing['parity'] {
  const [url, note] = [parityUrl.trim(), given(parityNote)];
  return url || note ? { url, note } : undefined;
}

function contactOf({ email, phone, name }: Draft): Filing['contact'] {
  const contact = { email: given(email), phone: given(phone), name: given(name) };
  return contact.email || contact.phone || contact.name ? contact : undefined;
}

function given(text: string): string | undefined {
  return text.trim() || undefined;
}
