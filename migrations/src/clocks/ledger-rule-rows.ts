/** The clock rules of the ledger as they were laid down first (product.md, "Clocks"). Frozen: later versions are data. */
export const ledgerRuleRows = [
  {
    kind: 'task_acknowledgement',
    version: 1,
    startsOn: ['issue'],
    stopsOn: ['acknowledge', 'carryOver', 'cancel'],
    amount: 3,
    unit: 'working_day',
    reminders: [3, 1, 0],
    onExpiry: 'breach',
    escalations: [
      {
        step: 'urge',
        after: 1,
      },
      {
        step: 'supervise',
        after: 3,
      },
      {
        step: 'notice_candidate',
        after: 7,
      },
    ],
    basis: {
      zh: '本平台规则',
      en: 'House rule',
    },
    validFrom: '2021-01-01',
  },
  {
    kind: 'task_milestone',
    version: 1,
    startsOn: ['acknowledge'],
    stopsOn: ['reportProgress', 'submit', 'carryOver', 'cancel'],
    amount: null,
    unit: 'working_day',
    reminders: [3, 1, 0],
    onExpiry: 'breach',
    escalations: [
      {
        step: 'urge',
        after: 1,
      },
      {
        step: 'supervise',
        after: 3,
      },
      {
        step: 'notice_candidate',
        after: 7,
      },
    ],
    basis: {
      zh: '整改通知',
      en: 'The order',
    },
    validFrom: '2021-01-01',
  },
  {
    kind: 'task_due',
    version: 1,
    startsOn: ['issue', 'return', 'reopen'],
    stopsOn: ['submit', 'carryOver', 'cancel'],
    amount: null,
    unit: 'working_day',
    reminders: [3, 1, 0],
    onExpiry: 'breach',
    escalations: [
      {
        step: 'urge',
        after: 1,
      },
      {
        step: 'supervise',
        after: 3,
      },
      {
        step: 'notice_candidate',
        after: 7,
      },
    ],
    basis: {
      zh: '整改通知',
      en: 'The order',
    },
    validFrom: '2021-01-01',
  },
  {
    kind: 'retest_7',
    version: 1,
    startsOn: ['strikeOff'],
    stopsOn: ['recordRetest', 'reopen'],
    amount: 7,
    unit: 'calendar_day',
    reminders: [3, 1, 0],
    onExpiry: 'breach',
    escalations: [
      {
        step: 'urge',
        after: 1,
      },
      {
        step: 'supervise',
        after: 3,
      },
    ],
    basis: {
      zh: '本平台规则',
      en: 'House rule',
    },
    validFrom: '2021-01-01',
  },
  {
    kind: 'retest_30',
    version: 1,
    startsOn: ['strikeOff'],
    stopsOn: ['recordRetest', 'reopen'],
    amount: 30,
    unit: 'calendar_day',
    reminders: [3, 1, 0],
    onExpiry: 'breach',
    escalations: [
      {
        step: 'urge',
        after: 1,
      },
      {
        step: 'supervise',
        after: 3,
      },
    ],
    basis: {
      zh: '本平台规则',
      en: 'House rule',
    },
    validFrom: '2021-01-01',
  },
  {
    kind: 'retest_90',
    version: 1,
    startsOn: ['strikeOff'],
    stopsOn: ['recordRetest', 'reopen'],
    amount: 90,
    unit: 'calendar_day',
    reminders: [3, 1, 0],
    onExpiry: 'breach',
    escalations: [
      {
        step: 'urge',
        after: 1,
      },
      {
        step: 'supervise',
        after: 3,
      },
    ],
    basis: {
      zh: '本平台规则',
      en: 'House rule',
    },
    validFrom: '2021-01-01',
  },
  {
    kind: 'commitment_due',
    version: 1,
    startsOn: ['announce', 'revise', 'reject'],
    stopsOn: ['revise', 'reportRollout', 'lapse'],
    amount: null,
    unit: 'working_day',
    reminders: [3, 1, 0],
    onExpiry: 'lapse',
    escalations: [],
    basis: {
      zh: '平台公开承诺',
      en: 'The platform’s own promise',
    },
    validFrom: '2021-01-01',
  },
];
