import { useQuery } from '@tanstack/react-query';
import {
  calendarAlarms,
  calendarEdition,
  calendarEditions,
  calendarPreview,
  legalCalendar,
  packagedYear,
  reachedDay,
  reachedDays,
  type CorrectCalendarDay,
  type WriteCalendarYear,
  type WriteReachedDay,
} from '@hutong/contract';
import { z } from 'zod';
import { codeOf, problemOf } from '../api/problem';
import { request } from '../api/request';

/** Begins as the key under which screens keep the calendar for counting: both are forgotten together. */
export const calendarKey = ['calendar'] as const;
export const reachedKey = ['reached-days'] as const;

export const useDeclaredDays = () =>
  useQuery({
    queryKey: [...calendarKey, 'declared'],
    // Browsers may keep the calendar for minutes; who has just changed it must see the change.
    queryFn: () => request('/calendar', legalCalendar, { cache: 'no-cache' }),
  });

/** All versions; asked again while deadlines are being counted by one of them. */
export const useEditions = () =>
  useQuery({
    queryKey: [...calendarKey, 'editions'],
    queryFn: async () => (await request('/calendar/editions', calendarEditions)).items,
    refetchInterval: ({ state }) => (state.data?.some(({ applied }) => !applied) ? 3_000 : false),
  });

export const useCalendarAlarms = () =>
  useQuery({
    queryKey: [...calendarKey, 'alarms'],
    queryFn: async () => (await request('/calendar/alarms', calendarAlarms)).items,
  }).data ?? [];

/** A year as the holiday package has it; null where it does not know the year. */
export const usePackagedYear = (year: number, wanted: boolean) =>
  useQuery({
    queryKey: ['calendar-package', year],
    enabled: wanted,
    staleTime: Infinity,
    queryFn: async () => {
      try {
        return await request(`/calendar/package/${year}`, packagedYear);
      } catch (error) {
        if (problemOf(error)?.status === 404 || codeOf(error) === 'year_not_in_package') return null;
        throw error;
      }
    },
  }).data;

const post = { method: 'POST' } as const;
export const previewYear = (body: WriteCalendarYear) =>
  request('/calendar/editions/preview', calendarPreview, { ...post, body });
export const importYear = (body: WriteCalendarYear) =>
  request('/calendar/editions', calendarEdition, { ...post, body });
export const previewDay = (body: CorrectCalendarDay) =>
  request('/calendar/corrections/preview', calendarPreview, { ...post, body });
export const correctDay = (body: CorrectCalendarDay) =>
  request('/calendar/corrections', calendarEdition, { ...post, body });

export const readReachedDays = async () => (await request('/reached-days', reachedDays)).items;
export const addReachedDay = (body: WriteReachedDay) =>
  request(`/reached-days/${body.day}`, reachedDay, { method: 'PUT', body });
export const removeReachedDay = (day: string) =>
  request(`/reached-days/${day}`, z.unknown(), { method: 'DELETE' });
