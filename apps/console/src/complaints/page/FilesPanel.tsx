import { Typography } from '@mui/material';
import { useLabels } from '../../i18n/useLabels';
import { FileList } from './FileList';
import { useOpenCase } from './open-case';

export function FilesPanel() {
  const { record: words } = useLabels();
  const { record } = useOpenCase();
  if (record.files.length === 0) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {words.noFiles}
      </Typography>
    );
  }
  return <FileList files={record.files} withHash />;
}
