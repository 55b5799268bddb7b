import type { PaletteOptions } from '@mui/material';

/** Deep ink for what is official, jade for what goes on, and three warning tones that also carry words. */
export const light: PaletteOptions = {
  mode: 'light',
  primary: { main: '#17406e', dark: '#0d2947', light: '#3a6394', contrastText: '#ffffff' },
  secondary: { main: '#0b6e5f', dark: '#074d43', light: '#2f9484', contrastText: '#ffffff' },
  error: { main: '#a8201a', contrastText: '#ffffff' },
  warning: { main: '#8a4a00', contrastText: '#ffffff' },
  info: { main: '#2a5b94', contrastText: '#ffffff' },
  success: { main: '#0b6e5f', contrastText: '#ffffff' },
  background: { default: '#f3f5f8', paper: '#ffffff' },
  text: { primary: '#16212e', secondary: '#4a5868', disabled: '#6d7886' },
  divider: '#d8dee6',
};

export const dark: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#9cc0ee', dark: '#7aa6de', light: '#c0d8f6', contrastText: '#0b1826' },
  secondary: { main: '#63ccb6', dark: '#42ab96', light: '#95e0d0', contrastText: '#06231e' },
  error: { main: '#ff9d94', contrastText: '#2b0907' },
  warning: { main: '#f3bd74', contrastText: '#2a1800' },
  info: { main: '#9cc0ee', contrastText: '#0b1826' },
  success: { main: '#63ccb6', contrastText: '#06231e' },
  background: { default: '#0d1520', paper: '#141e2b' },
  text: { primary: '#e5ebf2', secondary: '#a9b6c5', disabled: '#8896a6' },
  divider: '#2b3847',
};

/** The bar on top and the first page are ink in both modes. */
export const ink = { main: '#0d2440', raised: '#18375c', text: '#f2f6fb', faint: '#b7c6d8', jade: '#4fc3ac' };
