import { useLanguage } from '../../locale';
import { problemAt } from '../../parts/field';
import { TextInput } from '../../parts/inputs';
import { Notice } from '../../parts/notice';
import { useStore } from '../../store';
import { draftStore, typeInDraft } from '../draft-store';
import { StepPage } from '../step-page';

/** How to reach the person, if they want to be reached. */
export function ContactStep() {
  const { t } = useLanguage();
  const draft = useStore(draftStore);
  return (
    <StepPage step="contact" heading={t.contact.heading} lead={t.contact.lead}>
      {(problems) => (
        <>
          <Notice tone="still">{t.contact.whoSees}</Notice>
          <TextInput
            field="contact.name"
            label={t.contact.name}
            autoComplete="name"
            maxLength={80}
            value={draft.name}
            onChange={(name) => typeInDraft('name', { name })}
            problem={problemAt(problems, 'contact.name')}
          />
          <TextInput
            field="contact.phone"
            label={t.contact.phone}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            maxLength={40}
            value={draft.phone}
            onChange={(phone) => typeInDraft('phone', { phone })}
            problem={problemAt(problems, 'contact.phone')}
          />
          <TextInput
            field="contact.email"
            label={t.contact.email}
            hint={t.contact.emailHint}
            type="email"
            inputMode="email"
            autoComplete="email"
            maxLength={254}
            value={draft.email}
            onChange={(email) => typeInDraft('email', { email })}
            problem={problemAt(problems, 'contact.email')}
          />
        </>
      )}
    </StepPage>
  );
}
