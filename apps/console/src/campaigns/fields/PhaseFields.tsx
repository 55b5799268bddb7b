import { Box, Button, Typography } from '@mui/material';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { isLegalDate, phaseKinds, proposedPhases } from '@hutong/casework';
import { DayField } from '../../fields/TextField';
import { useFieldProblem } from '../../fields/useFieldProblem';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';
import { daysFromTo } from '../phase-days';

/** The days of the campaign, and of its phases: proposed from them, changed by whoever knows better. */
export function PhaseFields() {
  const { fields } = useLabels().campaigns;
  const words = useLedgerWords();
  const { setValue } = useFormContext();
  const days = useTypedDays();
  const propose = () => {
    if (days) setValue('phases', proposedPhases(...days), { shouldDirty: true, shouldValidate: true });
  };
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 1fr', sm: '1fr 1fr auto' } }}>
        <DayField name="startsOn" label={fields.startsOn} required />
        <DayField name="endsOn" label={fields.endsOn} required />
        <Button variant="outlined" disabled={!days} onClick={propose} sx={{ alignSelf: 'start', mt: 0.25 }}>
          {fields.propose}
        </Button>
      </Box>
      <Length days={days} />
      {phaseKinds.map((kind, index) => (
        <Box
          key={kind}
          role="group"
          aria-label={words.phases[kind]}
          sx={{
            display: 'grid',
            gap: 1.5,
            alignItems: 'start',
            gridTemplateColumns: { xs: '1fr 1fr', sm: '160px 1fr 1fr' },
          }}
        >
          <Typography
            variant="body2"
            sx={{ fontWeight: 600, pt: 1, gridColumn: { xs: '1 / -1', sm: 'auto' } }}
          >
            {words.phases[kind]}
          </Typography>
          <DayField name={`phases.${index}.startsOn`} label={fields.from} required />
          <DayField name={`phases.${index}.endsOn`} label={fields.to} required />
        </Box>
      ))}
      <PhasesProblem />
    </Box>
  );
}

/** The first and the last day, where both are typed and in their order. */
function useTypedDays(): [string, string] | null {
  const startsOn: unknown = useWatch({ name: 'startsOn' });
  const endsOn: unknown = useWatch({ name: 'endsOn' });
  if (typeof startsOn !== 'string' || typeof endsOn !== 'string') return null;
  const real = isLegalDate(startsOn) && isLegalDate(endsOn) && startsOn < endsOn;
  return real ? [startsOn, endsOn] : null;
}

function Length({ days }: { readonly days: [string, string] | null }) {
  const { fields } = useLabels().campaigns;
  const { number } = useFormats();
  return (
    <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
      {days ? fields.length(number(daysFromTo(...days))) : fields.lengthUnknown}
    </Typography>
  );
}

function PhasesProblem() {
  const wrong = useFormState().errors['phases'];
  const problem = useFieldProblem()(typeof wrong?.message === 'string' ? wrong.message : undefined);
  return problem ? (
    <Typography variant="body2" color="error">
      {problem}
    </Typography>
  ) : null;
}
