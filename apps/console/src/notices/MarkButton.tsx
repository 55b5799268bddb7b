import { IconButton, Tooltip } from '@mui/material';
import DoneIcon from '@mui/icons-material/Done';
import type { MarkRead, Notice } from '@hutong/contract';
import { useLabels } from '../i18n/useLabels';
import { aboutOf } from './about';
import { useMarkRead } from './notice-requests';
import { useNoticeWords } from './useNoticeWords';

interface MarkButtonProps {
  readonly notice: Notice;
  readonly marks: MarkRead;
  readonly label: string;
}

/** Marks a line as read without opening its case. */
export function MarkButton({ notice, marks, label }: MarkButtonProps) {
  const { notices } = useLabels();
  const { what } = useNoticeWords();
  const markRead = useMarkRead();
  const of = [what(notice), aboutOf(notice)?.number].filter(Boolean).join(' · ');
  return (
    <Tooltip title={label} describeChild>
      <IconButton data-mark="" aria-label={notices.markOf(of)} onClick={() => void markRead(marks)}>
        <DoneIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}
