import { Box, Button, TextField } from '@mui/material';
import PdfIcon from '@mui/icons-material/PictureAsPdfOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import SheetIcon from '@mui/icons-material/TableChartOutlined';
import { useId } from 'react';
import { useSearchParams } from 'react-router-dom';
import { isLegalDate } from '@hutong/casework';
import type { CampaignSummary } from '@hutong/contract';
import { useFormats } from '../i18n/formats';
import { useLabels, useLocale, useNameOf } from '../i18n/useLabels';
import { PageHeading } from '../layout/PageHeading';
import { NativeChoice } from '../openness/NativeChoice';
import { usePortalTime } from '../time/portal-time';
import { reportAddress } from './cockpit-requests';

interface CockpitHeadingProps {
  readonly campaign: CampaignSummary;
  readonly campaigns: readonly CampaignSummary[];
  /** When the numbers were computed, by the clock of this device; null: not yet. */
  readonly computedAt: number | null;
}

/** Which campaign, how fresh the numbers are, and the report of a week. */
export function CockpitHeading({ campaign, campaigns, computedAt }: CockpitHeadingProps) {
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
            <Box sx={{ width: { xs: '100%', sm: 200 } }}>
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
          <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
            {common.print}
          </Button>
        </>
      }
    >
      {computedAt !== null && <ComputedAt at={computedAt} />}
    </PageHeading>
  );
}

function ComputedAt({ at }: { readonly at: number }) {
  const { cockpit, common } = useLabels();
  const { instant } = useFormats();
  const { aheadMs, now } = usePortalTime();
  const computed = new Date(at + aheadMs).toISOString();
  return (
    <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.85rem' }}>
      {cockpit.computedAt}{' '}
      <time dateTime={computed} title={common.zone}>
        {instant(computed, now())}
      </time>
    </Box>
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
        sx={{ width: 150 }}
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
