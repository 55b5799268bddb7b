import { Box } from '@mui/material';
import type { ComplaintSummary } from '@hutong/contract';
import { useFormats } from '../../i18n/formats';
import { useLabels, useNameOf, useWords } from '../../i18n/useLabels';
import { usePortalTime } from '../../time/portal-time';

type WordsOfCasework = ReturnType<typeof useWords>;

/** A word of casework in the language of the person. */
export const Words = ({ of }: { readonly of: (words: WordsOfCasework) => string }) => of(useWords());

export function Organisation({ organisation }: { readonly organisation: ComplaintSummary['respondent'] }) {
  const nameOf = useNameOf();
  return organisation ? nameOf(organisation.name) : '—';
}

/** What happened: the symptom of a blocked link, the harm of a harmful one. */
export function Trouble({ complaint }: { readonly complaint: ComplaintSummary }) {
  const { symptoms, harmGrounds, complaintKinds } = useWords();
  if (complaint.symptom) return symptoms[complaint.symptom];
  const harm = complaint.harmGround ? harmGrounds[complaint.harmGround] : '';
  return (
    <Box component="span" sx={{ color: 'error.main' }}>
      {complaintKinds.harmful_link} · {harm}
    </Box>
  );
}

/** An instant in Beijing time, in words as short as possible. */
export function Instant({ at }: { readonly at: string }) {
  const { instant } = useFormats();
  const { common } = useLabels();
  const { now } = usePortalTime();
  return (
    <Box component="time" dateTime={at} title={common.zone} sx={{ whiteSpace: 'nowrap' }}>
      {instant(at, now())}
    </Box>
  );
}

export const Excerpt = ({ text }: { readonly text: string }) => (
  <Box
    component="span"
    sx={{
      display: '-webkit-box',
      WebkitLineClamp: 2,
      whiteSpace: 'normal',
      WebkitBoxOrient: 'vertical',
      overflow: 'hidden',
      minWidth: 220,
    }}
  >
    {text}
  </Box>
);
