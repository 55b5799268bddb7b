/** Places of the parameters of the cockpit's one statement. */
export const place = {
  campaign: '$1::uuid',
  now: '$2::timestamptz',
  tomorrow: '$3::timestamptz',
  weekStart: '$4::timestamptz',
  weekEnd: '$5::timestamptz',
} as const;
export const inWeek = (column: string) => `${column} >= ${place.weekStart} AND ${column} < ${place.weekEnd}`;
