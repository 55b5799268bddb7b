export const desk = {
  greeting: (name: string) => `Good day, ${name}`,
  title: 'Start',
  numbers: {
    overdue: 'Overdue',
    today: 'Due today',
    week: 'Due within 7 days',
    mine: 'On my desk',
    unassigned: 'Nobody assigned',
    submitted: 'To accept',
    open: 'Open in all',
    responded: 'Answered, to be confirmed',
    affected: 'About our links',
  },
  numbersTitle: 'What is waiting',
  dueNext: 'Due next',
  dueNextEmpty: 'Nothing is due. New complaints appear here by themselves, the nearest deadline first.',
  toBoard: 'All deadlines',
  toList: 'Whole list',
  administration: 'Accounts and organisations',
  administrationLead:
    'As administrator you keep organisations, people, the calendar, clock rules and e-mail. Case content is not shown to you.',
};
