import type { Labels } from '../zh';

export const dates: Labels['dates'] = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  day: (year: number, month: string, day: number, weekday: string) => `${weekday}, ${day} ${month} ${year}`,
  at: (day: string, time: string) => `${day}, ${time}`,
  shortDay: (year: number, month: string, day: number) => `${day} ${month} ${year}`,
  today: 'that is today',
  tomorrow: 'that is tomorrow',
  inDays: (days: number) => `${days} days left`,
  late: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
  seconds: (count: number) => (count === 1 ? '1 second' : `${count} seconds`),
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
};
