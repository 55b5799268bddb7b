import { Typography } from '@mui/material';
import { NoteField } from '../../complaints/forms/TextFields';
import { useLabels } from '../../i18n/useLabels';
import type { TaskFieldsProps } from './task-forms';

/** Who has verified it, and how many complaints wait for it. */
export function StrikeOffFields({ record: { verifiedBy, complaints } }: TaskFieldsProps) {
  const { tasks } = useLabels();
  return (
    <>
      <Typography variant="body2">
        {verifiedBy && tasks.strikeOff.verifiedBy(verifiedBy.name)}{' '}
        {complaints > 0 && tasks.strikeOff.complaints(String(complaints))}
      </Typography>
      <NoteField />
    </>
  );
}
