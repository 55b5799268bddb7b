import { Box } from '@mui/material';
import type { LegalDate, Phase } from '@hutong/casework';
import { useFormats } from '../i18n/formats';
import { useLabels, useLedgerWords } from '../i18n/useLabels';
import { phaseShares, placeOf, type PhaseShare } from './phase-days';

interface PhaseStripProps {
  readonly phases: readonly Phase[];
  readonly startsOn: LegalDate;
  readonly endsOn: LegalDate;
  readonly today: LegalDate;
  /** Marks above the strip: days on which something was announced. */
  readonly moments?: readonly LegalDate[];
}

const looks: Record<PhaseShare['standing'], object> = {
  past: { bgcolor: 'secondary.main', opacity: 0.55 },
  current: { bgcolor: 'secondary.main' },
  ahead: { bgcolor: 'action.disabledBackground' },
};

/** The phases as long as they last, with today between them. On a phone their names stand below each other. */
export function PhaseStrip({ phases, startsOn, endsOn, today, moments = [] }: PhaseStripProps) {
  const { campaigns } = useLabels();
  const words = useLedgerWords();
  const { dayAndMonth } = useFormats();
  const shares = phaseShares(phases, today);
  const place = placeOf(today, startsOn, endsOn);
  return (
    <Box
      component="ol"
      aria-label={campaigns.phases}
      sx={{
        m: 0,
        p: 0,
        pt: 1.75,
        listStyle: 'none',
        position: 'relative',
        display: 'grid',
        gap: { xs: 0.25, sm: '3px' },
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          sm: shares.map(({ days }) => `minmax(0, ${days}fr)`).join(' '),
        },
      }}
    >
      {moments.map((on) => (
        <Moment key={on} place={placeOf(on, startsOn, endsOn)} />
      ))}
      {place !== null && <Today place={place} />}
      {shares.map(({ kind, standing, ...phase }) => (
        <Box
          component="li"
          key={kind}
          aria-current={standing === 'current' ? 'step' : undefined}
          sx={{
            minWidth: 0,
            display: { xs: 'grid', sm: 'block' },
            gridTemplateColumns: '12px minmax(0, 1fr) auto',
            columnGap: 1,
            alignItems: 'center',
            fontSize: '0.8rem',
          }}
        >
          <Box aria-hidden="true" sx={{ height: 10, borderRadius: 0.5, ...looks[standing] }} />
          <Box
            component="span"
            title={words.phases[kind]}
            sx={{
              display: 'block',
              overflowWrap: 'normal',
              lineHeight: 1.25,
              mt: { sm: 0.25 },
              fontWeight: standing === 'current' ? 700 : 500,
              color: standing === 'current' ? 'text.primary' : 'text.secondary',
            }}
          >
            {words.phases[kind]}
          </Box>
          <Box
            component="span"
            sx={{
              display: 'block',
              color: 'text.secondary',
              fontSize: '0.74rem',
              lineHeight: 1.25,
            }}
          >
            {dayAndMonth(phase.startsOn)} – {dayAndMonth(phase.endsOn)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const Today = ({ place }: { readonly place: number }) => {
  const { common } = useLabels();
  return (
    <Box
      aria-hidden="true"
      sx={{
        display: { xs: 'none', sm: 'block' },
        position: 'absolute',
        left: `${place}%`,
        top: 0,
        height: 28,
        borderLeft: 2,
        borderColor: 'warning.main',
        zIndex: 1,
      }}
    >
      <Box
        component="span"
        sx={{
          position: 'absolute',
          top: -1,
          ...(place > 85 ? { right: 5 } : { left: 5 }),
          fontSize: '0.72rem',
          lineHeight: 1.2,
          fontWeight: 700,
          color: 'warning.main',
          whiteSpace: 'nowrap',
        }}
      >
        {common.today}
      </Box>
    </Box>
  );
};

const Moment = ({ place }: { readonly place: number | null }) =>
  place === null ? null : (
    <Box
      aria-hidden="true"
      sx={{
        display: { xs: 'none', sm: 'block' },
        position: 'absolute',
        left: `calc(${place}% - 4px)`,
        top: 3,
        width: 8,
        height: 8,
        borderRadius: '50%',
        bgcolor: 'primary.main',
      }}
    />
  );
