import type { Components, Theme } from '@mui/material/styles';

const focusRing = (theme: Theme) => ({
  outline: `2px solid ${theme.vars?.palette.secondary.main ?? theme.palette.secondary.main}`,
  outlineOffset: 2,
});

/** What every button, field and table of the console has in common. */
export const components: Components<Theme> = {
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      body: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'break-word' },
      ':focus-visible': focusRing(theme),
      'h1:focus': { outline: 'none' },
      a: { color: 'inherit' },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': { animation: 'none !important', transition: 'none !important' },
      },
    }),
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: ({ theme }) => ({ '&.Mui-focusVisible': focusRing(theme) }) },
  },
  MuiButton: {
    defaultProps: { disableElevation: true, size: 'small' },
    styleOverrides: { root: { minHeight: 32, paddingInline: 12, whiteSpace: 'nowrap' } },
  },
  MuiIconButton: { defaultProps: { size: 'small' } },
  MuiPaper: { defaultProps: { elevation: 0 } },
  MuiCard: {
    styleOverrides: {
      root: ({ theme }) => ({ border: '1px solid', borderColor: (theme.vars ?? theme).palette.divider }),
    },
  },
  MuiTextField: { defaultProps: { size: 'small', fullWidth: true, margin: 'none' } },
  MuiInputLabel: {
    styleOverrides: { asterisk: ({ theme }) => ({ color: (theme.vars ?? theme).palette.error.main }) },
  },
  MuiFormHelperText: { styleOverrides: { root: { marginInline: 2, fontSize: '0.78rem' } } },
  MuiSelect: { defaultProps: { size: 'small' } },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({ borderColor: (theme.vars ?? theme).palette.divider, fontSize: '0.8438rem' }),
      head: ({ theme }) => ({
        fontWeight: 600,
        fontSize: '0.78rem',
        color: (theme.vars ?? theme).palette.text.secondary,
        whiteSpace: 'nowrap',
        backgroundColor: (theme.vars ?? theme).palette.background.paper,
      }),
    },
  },
  MuiChip: { styleOverrides: { root: { borderRadius: 5, fontWeight: 550 } } },
  MuiTooltip: { defaultProps: { enterDelay: 400 } },
  MuiLink: { defaultProps: { underline: 'hover' } },
  MuiDialog: { defaultProps: { fullWidth: true, maxWidth: 'sm' } },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.05rem', fontWeight: 650 } } },
  MuiAlert: { styleOverrides: { root: { alignItems: 'center', paddingBlock: 2 } } },
};
