import { Box, IconButton } from '@mui/material';
import Close from '@mui/icons-material/Close';
import KeyboardArrowDown from '@mui/icons-material/KeyboardArrowDown';
import KeyboardArrowUp from '@mui/icons-material/KeyboardArrowUp';
import { useLabels } from '../../i18n/useLabels';

interface LineControlsProps {
  /** What the line is called, for those who do not see where the buttons stand. */
  readonly line: string;
  readonly index: number;
  readonly count: number;
  readonly move: (from: number, to: number) => void;
  readonly remove: (index: number) => void;
}

/** Moves a line of a list up or down, or takes it away. */
export function LineControls({ line, index, count, move, remove }: LineControlsProps) {
  const { common, campaigns } = useLabels();
  return (
    <Box sx={{ display: 'flex', flex: 'none', pt: 0.25 }}>
      <IconButton
        aria-label={campaigns.fields.up(line)}
        disabled={index === 0}
        onClick={() => move(index, index - 1)}
      >
        <KeyboardArrowUp fontSize="small" />
      </IconButton>
      <IconButton
        aria-label={campaigns.fields.down(line)}
        disabled={index === count - 1}
        onClick={() => move(index, index + 1)}
      >
        <KeyboardArrowDown fontSize="small" />
      </IconButton>
      <IconButton aria-label={`${common.remove}: ${line}`} onClick={() => remove(index)}>
        <Close fontSize="small" />
      </IconButton>
    </Box>
  );
}
