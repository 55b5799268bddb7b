import { Box, Typography } from '@mui/material';
import type { TaskRecord } from '@hutong/contract';
import { DetailList } from '../../complaints/page/DetailList';
import { FileList } from '../../complaints/page/FileList';
import { Panel } from '../../complaints/page/Panel';
import { Said, Text } from '../../complaints/page/Said';
import { useLabels, useLedgerWords, useWords } from '../../i18n/useLabels';

type Report = TaskRecord['reports'][number];

/** What the platform reported, the newest round first. */
export function Reports({ record: { reports } }: { readonly record: TaskRecord }) {
  const { tasks } = useLabels();
  if (reports.length === 0) return null;
  return (
    <Panel title={tasks.report.title}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {[...reports]
          .sort((a, b) => b.round - a.round)
          .map((report) => (
            <Round key={report.round} report={report} />
          ))}
      </Box>
    </Panel>
  );
}

function Round({ report }: { readonly report: Report }) {
  const { tasks, forms } = useLabels();
  const { scenes } = useWords();
  return (
    <Said
      title={tasks.report.round(String(report.round))}
      side="respondent"
      author={report.author?.name ?? null}
      at={report.at}
    >
      <Text>{report.text}</Text>
      <Box sx={{ my: 1 }}>
        <DetailList
          details={[
            [forms.scenes, report.scenes.map((scene) => scenes[scene]).join(' · ')],
            [forms.clientVersions, report.clientVersions],
          ]}
        />
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <Evidence part="before" files={report.before} />
        <Evidence part="after" files={report.after} />
      </Box>
    </Said>
  );
}

function Evidence({ part, files }: { readonly part: 'before' | 'after'; readonly files: Report['before'] }) {
  const { record } = useLabels();
  const { evidenceParts } = useLedgerWords();
  return (
    <Box sx={{ p: 1, border: 1, borderColor: 'divider', borderRadius: 1, minWidth: 0 }}>
      <Typography variant="h3" component="h4" sx={{ mb: 1 }}>
        {evidenceParts[part]}
      </Typography>
      {files.length > 0 ? <FileList files={files} withHash /> : record.noFiles}
    </Box>
  );
}
