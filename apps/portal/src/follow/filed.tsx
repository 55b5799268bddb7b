import type { ComplaintRecord } from '@hutong/contract';
import { dayWords, instantWords } from '../date-words';
import { type Language, useLanguage } from '../locale';
import { Facts } from '../parts/facts';
import { AttachedFiles } from './attached-files';

/** What the person filed, folded away: they know it. */
export function Filed({ record }: { readonly record: ComplaintRecord }) {
  const language = useLanguage();
  const { t } = language;
  return (
    <details>
      <summary>
        <h2>{t.casePage.filed}</h2>
      </summary>
      <Facts facts={factsOf(record, language)} />
      <AttachedFiles files={record.files.filter(({ side }) => side === 'complainant')} />
    </details>
  );
}

function factsOf(record: ComplaintRecord, { t, words, locale }: Language): [string, string][] {
  const system = [record.os && words.operatingSystems[record.os], record.osVersion];
  return [
    [t.receipt.filedAt, instantWords(record.filedAt, t)],
    [t.paste.kind, words.complaintKinds[record.kind]],
    [t.linkStep.targetUrl, record.targetUrl],
    [words.sides.respondent, record.respondent?.name[locale] ?? t.linkStep.unknown],
    [t.linkStep.linkType, words.linkTypes[record.linkType]],
    [t.what.scene, words.scenes[record.scene]],
    [t.what.symptom, record.symptom ? words.symptoms[record.symptom] : ''],
    [t.what.harmGround, record.harmGround ? words.harmGrounds[record.harmGround] : ''],
    [t.what.occurredOn, record.occurredOn ? dayWords(record.occurredOn, t) : ''],
    [t.what.app, [record.app, record.appVersion].filter(Boolean).join(' ')],
    [t.what.os, system.filter(Boolean).join(' ')],
    [t.what.narrative, record.narrative],
    [t.what.parityUrl, [record.parity?.url, record.parity?.note].filter(Boolean).join('\n')],
  ];
}
