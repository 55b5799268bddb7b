import type { DecodedLinkShape } from '@hutong/contract';
import type { Platform } from '../../api/requests';
import { type Language, useLanguage } from '../../locale';
import { Choice } from '../../parts/choice';
import { Notice } from '../../parts/notice';
import { platformName } from '../../platforms';
import { useStore } from '../../store';
import { decodeDraft, decoding } from '../decoding';
import type { Draft } from '../draft';
import { draftStore } from '../draft-store';
import { chosenLink, needsDecoding, withChosenLink } from '../recognised';

interface RecognisedProps {
  readonly draft: Draft;
  readonly platforms: readonly Platform[] | null;
  readonly online: boolean;
}

/** What is known of the pasted text, and which of its links the complaint is about. */
export function Recognised({ draft, platforms, online }: RecognisedProps) {
  const { t } = useLanguage();
  const state = useStore(decoding);
  if (!draft.pastedText.trim()) return null;
  if (state === 'busy') return <Notice tone="plain">{t.paste.decoding}</Notice>;
  if (needsDecoding(draft)) return <Undecoded online={online} />;
  const links = draft.decoded?.links ?? [];
  const link = chosenLink(draft);
  if (!link) return <Notice tone="plain">{t.linkStep.nothing}</Notice>;
  return (
    <>
      <Notice tone="good">{links.length > 1 ? t.linkStep.found(links.length) : t.linkStep.foundOne}</Notice>
      {links.length > 1 && (
        <Choice
          field="chosenLink"
          legend={t.linkStep.which}
          look="rows"
          value={String(draft.chosenLink)}
          onChange={(index) => draftStore.set((before) => withChosenLink(before, Number(index)))}
          options={links.map(({ targetUrl, pasted }, index) => ({
            value: String(index),
            label: targetUrl ?? pasted,
          }))}
        />
      )}
      <LinkFacts link={link} draft={draft} platforms={platforms} />
    </>
  );
}

function Undecoded({ online }: { readonly online: boolean }) {
  const { t } = useLanguage();
  return (
    <Notice tone="plain">
      <p>{online ? t.linkStep.busy : t.linkStep.offline}</p>
      {online && (
        <button type="button" class="small" onClick={() => void decodeDraft()}>
          {t.linkStep.again}
        </button>
      )}
    </Notice>
  );
}

interface LinkFactsProps {
  readonly link: DecodedLinkShape;
  readonly draft: Draft;
  readonly platforms: readonly Platform[] | null;
}

function LinkFacts({ link, draft, platforms }: LinkFactsProps) {
  const language = useLanguage();
  const { t } = language;
  const warnings = link.suspicious.map((sign) => t.linkStep.suspicious[sign]);
  if (link.shortLink) warnings.push(t.linkStep.shortLink);
  if (draft.decoded?.tooLong) warnings.push(t.linkStep.tooLong);
  return (
    <section class="facts" aria-label={t.linkStep.facts}>
      <dl>
        {factsOf(link, draft, platforms, language).map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {warnings.length > 0 && (
        <ul class="warnings">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function factsOf(
  link: DecodedLinkShape,
  draft: Draft,
  platforms: readonly Platform[] | null,
  language: Language,
): [string, string][] {
  const { t, words } = language;
  const named = (slug: string | null) =>
    slug ? platformName(platforms, slug, language) : t.linkStep.unknown;
  const passwords = draft.decoded?.sharePasswords.map(({ password }) => password) ?? [];
  return [
    [t.linkStep.targetPlatform, named(link.targetPlatform)],
    [t.linkStep.domain, link.registrableDomain ?? link.host ?? t.linkStep.noTarget],
    ...(link.blockKind
      ? [[t.linkStep.blockKind, words.blockKinds[link.blockKind]] satisfies [string, string]]
      : []),
    ...(passwords.length > 0
      ? [[t.linkStep.sharePassword, passwords.join(' ')] satisfies [string, string]]
      : []),
  ];
}
