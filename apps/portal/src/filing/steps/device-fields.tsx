import { operatingSystems } from '@hutong/casework';
import { useLanguage } from '../../locale';
import { problemAt } from '../../parts/field';
import { Select, TextInput } from '../../parts/inputs';
import type { FieldProblem } from '../../problems';
import { wordOf } from '../../storage';
import type { Draft } from '../draft';
import { typeInDraft } from '../draft-store';

interface DeviceFieldsProps {
  readonly draft: Draft;
  readonly problems: readonly FieldProblem[];
}

/** App and system, with their versions: what another person needs to see the same. */
export function DeviceFields({ draft, problems }: DeviceFieldsProps) {
  const { t, words } = useLanguage();
  return (
    <fieldset class="group">
      <legend>
        {t.what.device} <span class="optional">{t.filing.optional}</span>
      </legend>
      <p class="hint">{t.what.deviceHint}</p>
      <div class="pair">
        <TextInput
          field="app"
          label={t.what.app}
          maxLength={80}
          value={draft.app}
          onChange={(app) => typeInDraft('app', { app })}
          problem={problemAt(problems, 'app')}
        />
        <TextInput
          field="appVersion"
          label={t.what.appVersion}
          maxLength={40}
          inputMode="decimal"
          value={draft.appVersion}
          onChange={(appVersion) => typeInDraft('appVersion', { appVersion })}
          problem={problemAt(problems, 'appVersion')}
        />
        <Select
          field="os"
          label={t.what.os}
          empty={t.filing.choose}
          options={operatingSystems.map((value) => ({ value, label: words.operatingSystems[value] }))}
          value={draft.os}
          onChange={(value) => typeInDraft('os', { os: wordOf(operatingSystems, value) })}
          problem={problemAt(problems, 'os')}
        />
        <TextInput
          field="osVersion"
          label={t.what.osVersion}
          maxLength={40}
          inputMode="decimal"
          value={draft.osVersion}
          onChange={(osVersion) => typeInDraft('osVersion', { osVersion })}
          problem={problemAt(problems, 'osVersion')}
        />
      </div>
      <p class="hint">{t.what.appVersionHint}</p>
    </fieldset>
  );
}
