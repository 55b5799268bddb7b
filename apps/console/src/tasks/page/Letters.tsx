import { Box, Link } from '@mui/material';
import PdfIcon from '@mui/icons-material/PictureAsPdfOutlined';
import type { TaskRecord } from '@hutong/contract';
import { Instant } from '../../complaints/list/cells';
import { useLabels, useLocale } from '../../i18n/useLabels';
import { letterAddress } from '../task-requests';

/** The letters that went out about it, as PDF in the language of the screen. */
export function Letters({ record: { letters } }: { readonly record: TaskRecord }) {
  const { tasks } = useLabels();
  const locale = useLocale();
  const kinds = new Map<string, string>(Object.entries(tasks.letters.kinds));
  return (
    <Box
      component="ul"
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1, fontSize: '0.8438rem' }}
    >
      {letters.map(({ id, number, kind, issuedAt }) => (
        <Box component="li" key={id} sx={{ display: 'flex', gap: 1 }}>
          <PdfIcon fontSize="small" aria-hidden="true" sx={{ color: 'text.secondary' }} />
          <Box>
            <Link href={letterAddress(id, locale)} target="_blank" rel="noreferrer" underline="always">
              {kinds.get(kind) ?? tasks.letters.other} · {number}
            </Link>
            <Box sx={{ color: 'text.secondary' }}>
              <Instant at={issuedAt} />
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
