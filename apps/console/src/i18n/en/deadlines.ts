export const deadlines = {
  extension: {
    days: 'Further working days',
    dueNow: (day: string) => `Due at present: ${day}.`,
    dueThen: (day: string) => `With the extension: ${day}.`,
    dueProvisional: 'The calendar of that year is not published yet, so this date may still move.',
    standsStill: 'The clock stands still. The further days are added when it goes on.',
    askedFor: (days: string) => `The platform asks for ${days}.`,
    fewer: 'You may grant fewer days, not more.',
  },
};
