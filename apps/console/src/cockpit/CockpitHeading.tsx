import { Box, Button, IconButton, TextField } from '@mui/material';
import PdfIcon from '@mui/icons-material/PictureAsPdfOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import SheetIcon from '@mui/icons-material/TableChartOutlined';
import { useId } from 'react';
import { useSearchParams } from 'react-router-dom';
import { isLegalDate } from '@hutong/casework';
import type { CampaignSummary } from '@hutong/contract';
import { useLabels, useLocale, useNameOf } from '../i18n/useLabels';
import { PageHeading } from '../layout/PageHeading';
import { NativeChoice } from '../openness/NativeChoice';
import { usePortalTime } from '../time/portal-time';
import { reportAddress } from './cockpit-requests';

interface CockpitHeadingProps {
  readonly campaign: CampaignSummary;
  readonly campaigns: readonly CampaignSummary[];
}

/** Which campaign, and the report of a week. */
export function CockpitHeading({ campaign, campaigns }: CockpitHeadingProps) {
  const { cockpit, campaigns: words, common } = useLabels();
  const nameOf = useNameOf();
  const [search, setSearch] = useSearchParams();
  return (
    <PageHeading
      title={nameOf(campaign.name)}
      tab={cockpit.title}
      aside={
        <>
          {campaigns.length > 1 && (
            <Box sx={{ width: { xs: '100%', sm: 180 } }}>
              <NativeChoice
                label={words.title}
                value={campaign.id}
                choices={campaigns.map(({ id, name, startsOn }) => ({
                  value: id,
                  label: `${nameOf(name)} (${startsOn.slice(0, 4)})`,
                }))}
                onChange={(id) => setSearch({ ...Object.fromEntries(search), campaign: id })}
              />
            </Box>
          )}
          <WeeklyReport campaignId={campaign.id} />
          <IconButton aria-label={common.print} onClick={() => window.print()}>
            <PrintIcon />
          </IconButton>
        </>
      }
    />
  );
}

/** The seven days that end on a day, as a document and as a sheet. */
function WeeklyReport({ campaignId }: { readonly campaignId: string }) {
  const id = useId();
  const { report } = useLabels().cockpit;
  const locale = useLocale();
  const today = usePortalTime().today();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('to') ?? '';
  const to = isLegalDate(asked) && asked <= today ? asked : today;
  return (
    <Box role="group" aria-label={report.title} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
      <TextField
        id={id}
        type="date"
        label={report.until}
        value={to}
        onChange={({ target }) =>
          setSearch({ ...Object.fromEntries(search), to: target.value }, { replace: true })
        }
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
        sx={{ width: 145 }}
      />
      <Button
        variant="outlined"
        startIcon={<PdfIcon />}
        href={reportAddress(campaignId, 'pdf', to, locale)}
        aria-label={report.pdf}
      >
        PDF
      </Button>
      <Button
        variant="outlined"
        startIcon={<SheetIcon />}
        href={reportAddress(campaignId, 'xlsx', to, locale)}
        aria-label={report.xlsx}
      >
        XLSX
      </Button>
    </Box>
  );
}
