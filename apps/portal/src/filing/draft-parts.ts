import type { Platform } from '../api/requests';
import { dayWords } from '../date-words';
import type { ChosenFile } from '../files/chosen-file';
import type { Language } from '../locale';
import { platformName } from '../platforms';
import type { Draft } from './draft';
import type { Step } from './steps';

export interface DraftPart {
  readonly step: Step;
  /** What was asked and what was answered; '' where nothing was. */
  readonly answers: readonly (readonly [string, string])[];
}

/** The draft as a person reads it before filing, part by part. */
export function partsOf(
  draft: Draft,
  files: readonly ChosenFile[],
  platforms: readonly Platform[] | null,
  language: Language,
): DraftPart[] {
  const { t, words } = language;
  const harmful = draft.kind === 'harmful_link';
  return [
    {
      step: 'paste',
      answers: [
        [t.paste.kind, draft.kind && t.paste.kinds[draft.kind].name],
        [t.paste.text, draft.pastedText],
      ],
    },
    {
      step: 'link',
      answers: [
        [t.linkStep.targetUrl, draft.targetUrl],
        [
          harmful ? t.linkStep.respondentHarmful : t.linkStep.respondentBlocked,
          draft.respondent
            ? platformName(platforms, draft.respondent, language)
            : t.linkStep.respondentUnknown,
        ],
        [t.linkStep.linkType, draft.linkType && words.linkTypes[draft.linkType]],
      ],
    },
    { step: 'what', answers: whatAnswers(draft, language) },
    {
      step: 'evidence',
      answers: [
        [
          t.files.list,
          files
            .filter(({ state }) => state !== 'refused')
            .map(({ name }) => name)
            .join('\n'),
        ],
      ],
    },
    {
      step: 'contact',
      answers: [
        [t.contact.name, draft.name],
        [t.contact.phone, draft.phone],
        [t.contact.email, draft.email],
      ],
    },
  ];
}

function whatAnswers(draft: Draft, { t, words }: Language): DraftPart['answers'] {
  const system = [draft.os && words.operatingSystems[draft.os], draft.osVersion].filter(Boolean).join(' ');
  const common: [string, string][] = [
    [t.what.scene, draft.scene && words.scenes[draft.scene]],
    draft.kind === 'harmful_link'
      ? [t.what.harmGround, draft.harmGround && words.harmGrounds[draft.harmGround]]
      : [t.what.symptom, draft.symptom && words.symptoms[draft.symptom]],
    [t.what.occurredOn, draft.occurredOn && dayWords(draft.occurredOn, t)],
    [t.what.app, [draft.app, draft.appVersion].filter(Boolean).join(' ')],
    [t.what.os, system],
    [t.what.narrative, draft.narrative],
  ];
  if (draft.kind === 'harmful_link') return common;
  return [...common, [t.what.parityUrl, [draft.parityUrl, draft.parityNote].filter(Boolean).join('\n')]];
}
