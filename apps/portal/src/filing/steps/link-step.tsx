import { type LinkType, linkTypes } from '@hutong/casework';
import { useEffect } from 'preact/hooks';
import { useLanguage } from '../../locale';
import { useOnline } from '../../online';
import { problemAt } from '../../parts/field';
import { Select, TextInput } from '../../parts/inputs';
import { usePlatforms } from '../../platforms';
import { wordOf } from '../../storage';
import { useStore } from '../../store';
import { decodeDraft } from '../decoding';
import { draftStore, reviseDraft, typeInDraft } from '../draft-store';
import { needsDecoding } from '../recognised';
import { StepPage } from '../step-page';
import { Recognised } from './recognised-link';

/** What the pasted text was recognised as, every part of it open to correction; or empty fields to type into. */
export function LinkStep() {
  const { t, words, locale } = useLanguage();
  const draft = useStore(draftStore);
  const online = useOnline();
  const platforms = usePlatforms(online);
  const undecoded = needsDecoding(draft);
  useEffect(() => {
    if (online && undecoded) void decodeDraft();
  }, [online, undecoded]);

  const { respondent } = draft;
  const unregistered = Boolean(platforms && respondent && !platforms.some(({ slug }) => slug === respondent));
  useEffect(() => {
    // Recognised, but not registered here: it could not be chosen, so the regulator finds it from the link.
    if (unregistered) reviseDraft({ respondent: '' });
  }, [unregistered]);

  const found = (draft.decoded?.links.length ?? 0) > 0 && !undecoded;
  const known = (platforms ?? []).map(({ slug, name }) => ({ value: slug, label: name[locale] }));
  // While the list is not known, what was recognised can still be kept.
  const respondents = platforms || !respondent ? known : [{ value: respondent, label: '…' }];

  return (
    <StepPage step="link" heading={found ? t.linkStep.heading : t.linkStep.headingByHand}>
      {(problems) => (
        <>
          <Recognised draft={draft} platforms={platforms} online={online} />
          <TextInput
            field="targetUrl"
            label={t.linkStep.targetUrl}
            hint={t.linkStep.targetUrlHint}
            type="url"
            inputMode="url"
            maxLength={2048}
            value={draft.targetUrl}
            onChange={(targetUrl) => typeInDraft('targetUrl', { targetUrl })}
            problem={problemAt(problems, 'targetUrl')}
          />
          <Select
            field="respondent"
            label={
              draft.kind === 'harmful_link' ? t.linkStep.respondentHarmful : t.linkStep.respondentBlocked
            }
            hint={t.linkStep.respondentHint}
            empty={t.linkStep.respondentUnknown}
            options={respondents}
            value={respondent}
            onChange={(chosen) => typeInDraft('respondent', { respondent: chosen })}
            problem={problemAt(problems, 'respondent')}
          />
          <Select
            field="linkType"
            label={t.linkStep.linkType}
            optional
            empty={t.filing.choose}
            options={linkTypes.map((value: LinkType) => ({ value, label: words.linkTypes[value] }))}
            value={draft.linkType}
            onChange={(value) => typeInDraft('linkType', { linkType: wordOf(linkTypes, value) })}
            problem={problemAt(problems, 'linkType')}
          />
        </>
      )}
    </StepPage>
  );
}
