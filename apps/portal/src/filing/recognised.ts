import type { DecodedLinkShape, DecodedTextShape } from '@hutong/contract';
import type { Draft } from './draft';

/** The link of the pasted text that the complaint is about. */
export function chosenLink(draft: Draft): DecodedLinkShape | null {
  return draft.decoded?.links[draft.chosenLink] ?? null;
}

/** Must the pasted text be decoded, since it never was or has changed? */
export function needsDecoding(draft: Draft): boolean {
  return draft.pastedText.trim() !== '' && draft.decodedOf !== draft.pastedText;
}

/** The draft with what its text was recognised as, the first link chosen. */
export function withDecoded(draft: Draft, decoded: DecodedTextShape, decodedOf: string): Draft {
  return withChosenLink({ ...draft, decoded, decodedOf }, 0);
}

/** The draft about another of its links; what the person typed stays. */
export function withChosenLink(draft: Draft, index: number): Draft {
  const link = draft.decoded?.links[index];
  if (!link) return { ...draft, chosenLink: 0, blockKind: '', wrapperForm: '' };
  const unlessTouched = <T extends string>(field: string, before: T, recognised: T) =>
    draft.touched.includes(field) ? before : recognised;
  return {
    ...draft,
    chosenLink: index,
    targetUrl: unlessTouched('targetUrl', draft.targetUrl, link.targetUrl ?? ''),
    respondent: unlessTouched('respondent', draft.respondent, link.blockingPlatform ?? ''),
    linkType: unlessTouched('linkType', draft.linkType, link.linkType),
    blockKind: link.blockKind ?? '',
    wrapperForm: link.wrapperForm ?? '',
  };
}
