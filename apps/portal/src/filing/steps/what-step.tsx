import { harmGrounds, scenes, symptoms } from '@hutong/casework';
import { useEffect } from 'preact/hooks';
import { guessDevice } from '../../device';
import { useLanguage } from '../../locale';
import { Choice } from '../../parts/choice';
import { problemAt } from '../../parts/field';
import { TextArea } from '../../parts/inputs';
import { useStore } from '../../store';
import { draftStore, reviseDraft, typeInDraft } from '../draft-store';
import { StepPage } from '../step-page';
import { DeviceFields } from './device-fields';
import { OccurredOn } from './occurred-on';
import { ParityFields } from './parity-fields';

const longestNarrative = 5000;

/** Where the link was met and what happened to it, or what harm it does. */
export function WhatStep() {
  const { t, words } = useLanguage();
  const draft = useStore(draftStore);
  useEffect(guessOnce, []);
  const harmful = draft.kind === 'harmful_link';
  const left = longestNarrative - draft.narrative.length;

  return (
    <StepPage step="what" heading={t.what.heading}>
      {(problems) => (
        <>
          <Choice
            field="scene"
            legend={t.what.scene}
            look="chips"
            value={draft.scene}
            onChange={(scene) => reviseDraft({ scene })}
            problem={problemAt(problems, 'scene')}
            options={scenes.map((value) => ({ value, label: words.scenes[value] }))}
          />
          {harmful ? (
            <Choice
              field="harmGround"
              legend={t.what.harmGround}
              look="chips"
              value={draft.harmGround}
              onChange={(harmGround) => reviseDraft({ harmGround })}
              problem={problemAt(problems, 'harmGround')}
              options={harmGrounds.map((value) => ({ value, label: words.harmGrounds[value] }))}
            />
          ) : (
            <Choice
              field="symptom"
              legend={t.what.symptom}
              look="rows"
              value={draft.symptom}
              onChange={(symptom) => reviseDraft({ symptom })}
              problem={problemAt(problems, 'symptom')}
              options={symptoms.map((value) => ({ value, label: words.symptoms[value] }))}
            />
          )}
          <OccurredOn value={draft.occurredOn} problem={problemAt(problems, 'occurredOn')} />
          <DeviceFields draft={draft} problems={problems} />
          <TextArea
            field="narrative"
            label={t.what.narrative}
            hint={t.what.narrativeHint}
            optional
            rows={4}
            maxLength={longestNarrative}
            value={draft.narrative}
            onChange={(narrative) => typeInDraft('narrative', { narrative })}
            problem={problemAt(problems, 'narrative')}
          />
          {left < 500 && <p class="hint">{t.what.left(left)}</p>}
          {!harmful && <ParityFields draft={draft} problems={problems} />}
        </>
      )}
    </StepPage>
  );
}

/** Fills in what the browser tells of app and system, where nothing was typed. */
function guessOnce(): void {
  const { touched, app, os } = draftStore.get();
  if (app || os || touched.includes('app') || touched.includes('os')) return;
  reviseDraft(guessDevice(navigator.userAgent));
}
