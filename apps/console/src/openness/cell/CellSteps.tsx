import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { CellRecord } from '@hutong/contract';
import { draftAddress } from '../evidence/draft-address';
import { useLabels } from '../../i18n/useLabels';
import { RecordRetest } from './RecordRetest';
import { StateFinding } from './StateFinding';

type Step = 'state' | 'retest';
const steps: readonly Step[] = ['state', 'retest'];

/** For officers: what can be done about a relation. */
export function CellSteps({ record }: { readonly record: CellRecord }) {
  const { cell: words } = useLabels().openness;
  const [step, setStep] = useState<Step | null>(null);
  if (!record.mayWrite) return null;
  const close = () => setStep(null);
  return (
    <Box className="no-print" sx={{ display: 'grid', gap: 1 }}>
      {steps.map((each) => (
        <Box key={each}>
          <Button
            fullWidth
            variant="outlined"
            aria-expanded={each === step}
            onClick={() => setStep(each === step ? null : each)}
            sx={{ justifyContent: 'flex-start' }}
          >
            {words[each]}
          </Button>
          {each === step && (
            <Box sx={{ borderLeft: 3, borderColor: 'secondary.main', pl: 1.5, py: 2, mt: 0.5 }}>
              {each === 'state' ? (
                <StateFinding record={record} close={close} />
              ) : (
                <RecordRetest record={record} close={close} />
              )}
            </Box>
          )}
        </Box>
      ))}
      <Button
        fullWidth
        variant="outlined"
        component={Link}
        to={draftAddress({
          platform: record.source.slug,
          target: record.target?.slug,
          linkType: record.linkType,
          scene: record.scene,
        })}
        sx={{ justifyContent: 'flex-start' }}
      >
        {words.order}
      </Button>
    </Box>
  );
}
