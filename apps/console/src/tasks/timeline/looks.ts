import type { SystemStyleObject } from '@mui/system';
import type { Theme } from '@mui/material/styles';
import type { TaskState } from '@hutong/casework';

/** How wide the names at the left are, so that everything else begins at the same line. */
export const namesWidth = { xs: '128px', sm: '260px' };
/** Narrower than this the months lie over each other: then the chart scrolls. */
export const leastWidth = { xs: 620, sm: 640 };

const tones: Record<TaskState, string> = {
  listed: '#6b7f96',
  draft: '#6b7f96',
  issued: '#2a6fb0',
  in_progress: '#2a6fb0',
  submitted: '#6d51b5',
  returned: '#b06a14',
  struck_off: '#1c8a6c',
  carried_over: '#8a94a0',
  cancelled: '#8a94a0',
};
/** What is late, in both modes readable on the paper of the chart. */
export const lateTone = '#c8352c';
export const todayTone = '#c2410c';

/** The bar as a whole is pale; what is done of it is not. */
export const barLook = (state: TaskState): { pale: string; full: string } => ({
  pale: `color-mix(in srgb, ${tones[state]} 28%, transparent)`,
  full: tones[state],
});

/** Stripes say "late" to those who do not see colours. */
export const lateLook: SystemStyleObject<Theme> = {
  backgroundImage: `repeating-linear-gradient(135deg, ${lateTone} 0 5px, color-mix(in srgb, ${lateTone} 55%, transparent) 5px 9px)`,
};

/** White words are read on them. */
export const phaseTones = ['#466a93', '#2a717d', '#14705a', '#7056ab', '#5f6b78'];
