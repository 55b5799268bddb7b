import { yearOf } from '@hutong/casework';

export const yearAddress = (year: number) => `/calendars?year=${year}`;
export const dayAddress = (day: string) => `/calendars?year=${yearOf(day)}&day=${day}`;
export const importAddress = (year: number) => `/calendars?step=import&year=${year}`;
export const correctionAddress = (day: string | null) => `/calendars?step=correct${day ? `&day=${day}` : ''}`;
