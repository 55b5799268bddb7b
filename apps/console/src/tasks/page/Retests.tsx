import { Box, TableCell, TableRow } from '@mui/material';
import type { TaskRecord } from '@hutong/contract';
import { passes } from '@hutong/casework';
import { FileList } from '../../complaints/page/FileList';
import { Panel } from '../../complaints/page/Panel';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords, useWords } from '../../i18n/useLabels';
import { WideTable } from '../../layout/WideTable';

/** Every re-test: for what, who, with what, where, and what came of it. */
export function Retests({ record }: { readonly record: TaskRecord }) {
  const { tasks, forms } = useLabels();
  const { day } = useFormats();
  const { retestOccasions } = useLedgerWords();
  const words = useWords();
  if (record.retests.length === 0) return null;
  const { retests } = tasks;
  const heads = [
    retests.day,
    retests.occasion,
    retests.by,
    retests.with,
    forms.scene,
    forms.retestResult,
    retests.pictures,
  ];
  return (
    <Panel title={retests.title}>
      <WideTable title={retests.title} heads={heads}>
        {record.retests.map((retest) => (
          <TableRow key={retest.id} sx={{ verticalAlign: 'top' }}>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{day(retest.retestedOn)}</TableCell>
            <TableCell>{retest.occasion && retestOccasions[retest.occasion]}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{retest.by?.name}</TableCell>
            <TableCell sx={{ minWidth: 150 }}>
              {retest.app} {retest.appVersion} · {words.operatingSystems[retest.os]} · {retest.network}
            </TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{words.scenes[retest.scene]}</TableCell>
            <TableCell>
              <Box
                component="span"
                sx={{
                  fontWeight: 650,
                  color: passes(retest)
                    ? 'success.main'
                    : retest.result === 'still_blocked'
                      ? 'error.main'
                      : 'warning.main',
                }}
              >
                {words.retestResults[retest.result]}
              </Box>
              {retest.note && <div>{retest.note}</div>}
            </TableCell>
            <TableCell sx={retest.files.length > 0 ? { minWidth: 200 } : {}}>
              <FileList files={retest.files} />
            </TableCell>
          </TableRow>
        ))}
      </WideTable>
    </Panel>
  );
}
