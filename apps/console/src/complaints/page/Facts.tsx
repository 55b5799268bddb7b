import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { CopyButton } from '../../fields/CopyButton';
import { useFormats } from '../../i18n/formats';
import { useLabels, useNameOf, useWords } from '../../i18n/useLabels';
import { complaintAddress } from '../parts/CaseLink';
import { LinkTarget } from '../parts/LinkTarget';
import { shownAddress } from '../parts/masking';
import { Contact } from './Contact';
import { FactList } from './FactList';
import { usePortalTime } from '../../time/portal-time';
import { useOpenCase } from './open-case';

/** What is known of the case. Addresses are text: nothing here opens by a slip of the hand. */
export function Facts() {
  const { record: words } = useLabels();
  const casework = useWords();
  const nameOf = useNameOf();
  const { day, instant } = useFormats();
  const { now } = usePortalTime();
  const { record } = useOpenCase();
  const { fact } = words;
  const organisation = (party: typeof record.respondent) => (party ? nameOf(party.name) : fact.notKnown);
  const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(' ') || null;
  return (
    <>
      <LinkTarget complaint={record} />
      <CopyButton
        text={shownAddress(record.targetUrl, record.kind)}
        what={fact.link}
        sx={{ ml: -1.5, mb: 1 }}
      />
      <FactList
        facts={[
          [fact.kind, casework.complaintKinds[record.kind]],
          [fact.respondent, organisation(record.respondent)],
          [fact.affected, organisation(record.affected)],
          [fact.linkType, casework.linkTypes[record.linkType]],
          [fact.scene, casework.scenes[record.scene]],
          [fact.symptom, record.symptom && casework.symptoms[record.symptom]],
          [fact.harmGround, record.harmGround && casework.harmGrounds[record.harmGround]],
          [fact.blockKind, record.blockKind && casework.blockKinds[record.blockKind]],
          [fact.occurredOn, record.occurredOn && day(record.occurredOn)],
          [fact.app, joined(record.app, record.appVersion)],
          [fact.os, joined(record.os && casework.operatingSystems[record.os], record.osVersion)],
          [fact.parity, record.parity && <Parity parity={record.parity} />],
          [fact.outcome, record.outcome && casework.outcomes[record.outcome]],
          [fact.timesReturned, record.timesReturned > 0 ? String(record.timesReturned) : null],
          [fact.assignee, record.assignee?.name ?? null],
          [fact.filed, `${instant(record.filedAt, now())} · ${casework.channels[record.channel]}`],
          [fact.language, words.languages[record.locale]],
          [fact.mergedInto, record.mergedInto && <MergedInto into={record.mergedInto} />],
          [fact.contact, record.side === 'regulator' ? <Contact contact={record.contact} /> : null],
          [
            fact.pastedText,
            record.pastedText && <Pasted text={shownAddressText(record.pastedText, record.kind)} />,
          ],
        ]}
      />
    </>
  );
}

/** In a pasted text about a harmful link every address is masked. */
const shownAddressText = (text: string, kind: Parameters<typeof shownAddress>[1]) =>
  text.replace(/[a-z]+:\/\/[^\s]+/gi, (address) => shownAddress(address, kind));

const Parity = ({ parity }: { readonly parity: { url: string; note: string | null } }) => (
  <>
    <span dir="ltr" translate="no">
      {parity.url}
    </span>
    {parity.note && (
      <Typography variant="caption" sx={{ display: 'block' }}>
        {parity.note}
      </Typography>
    )}
  </>
);

const MergedInto = ({ into }: { readonly into: { id: string; caseNumber: string } }) => (
  <Link component={RouterLink} to={complaintAddress(into.id)}>
    {into.caseNumber}
  </Link>
);

const Pasted = ({ text }: { readonly text: string }) => (
  <Box component="span" sx={{ whiteSpace: 'pre-wrap', color: 'text.secondary' }}>
    {text}
  </Box>
);
