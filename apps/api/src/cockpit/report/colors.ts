import type { CellState, TaskState } from '@hutong/casework';

/** Colours that stay apart for people who see few, and on grey paper. Their legends say the rest. */
export const taskColors: Record<TaskState, string> = {
  listed: '#c8d1dc',
  draft: '#9fb3c8',
  issued: '#6b93c1',
  in_progress: '#2f6db3',
  submitted: '#e0b03c',
  returned: '#c9572c',
  struck_off: '#2f8f5b',
  carried_over: '#7a6aa8',
  cancelled: '#8b8f96',
};
export const cellColors: Record<CellState, string> = {
  open: '#2f8f5b',
  open_after_confirmation: '#79bd8f',
  user_choice: '#a9cf9a',
  trial: '#e0b03c',
  degraded: '#dc8740',
  blocked: '#b83a2e',
  unknown: '#b9bfc7',
};
