import type { LegalDate } from '@hutong/casework';

/** The seven statutory holidays. */
export const holidays = {
  newYear: { zh: '元旦', en: "New Year's Day" },
  springFestival: { zh: '春节', en: 'Spring Festival' },
  tombSweeping: { zh: '清明节', en: 'Tomb-Sweeping Day' },
  labourDay: { zh: '劳动节', en: 'Labour Day' },
  dragonBoat: { zh: '端午节', en: 'Dragon Boat Festival' },
  midAutumn: { zh: '中秋节', en: 'Mid-Autumn Festival' },
  nationalDay: { zh: '国庆节', en: 'National Day' },
} as const;
export type Holiday = keyof typeof holidays;

/** One sentence of a notice: first and last day off, then the weekend days that are worked for it. */
export type HolidaySentence = readonly [Holiday, LegalDate, LegalDate, ...LegalDate[]];

/** A yearly notice of the General Office of the State Council on holidays (国务院办公厅关于部分节假日安排的通知). */
export interface HolidayNotice {
  readonly year: number;
  readonly gazette: string;
  readonly sentences: readonly HolidaySentence[];
}

export const holidayNotices: readonly HolidayNotice[] = [
  {
    year: 2021,
    gazette: '国办发明电〔2020〕27号',
    sentences: [
      ['newYear', '2021-01-01', '2021-01-03'],
      ['springFestival', '2021-02-11', '2021-02-17', '2021-02-07', '2021-02-20'],
      ['tombSweeping', '2021-04-03', '2021-04-05'],
      ['labourDay', '2021-05-01', '2021-05-05', '2021-04-25', '2021-05-08'],
      ['dragonBoat', '2021-06-12', '2021-06-14'],
      ['midAutumn', '2021-09-19', '2021-09-21', '2021-09-18'],
      ['nationalDay', '2021-10-01', '2021-10-07', '2021-09-26', '2021-10-09'],
    ],
  },
  {
    year: 2022,
    gazette: '国办发明电〔2021〕11号',
    sentences: [
      ['newYear', '2022-01-01', '2022-01-03'],
      ['springFestival', '2022-01-31', '2022-02-06', '2022-01-29', '2022-01-30'],
      ['tombSweeping', '2022-04-03', '2022-04-05', '2022-04-02'],
      ['labourDay', '2022-04-30', '2022-05-04', '2022-04-24', '2022-05-07'],
      ['dragonBoat', '2022-06-03', '2022-06-05'],
      ['midAutumn', '2022-09-10', '2022-09-12'],
      ['nationalDay', '2022-10-01', '2022-10-07', '2022-10-08', '2022-10-09'],
    ],
  },
  {
    year: 2023,
    gazette: '国办发明电〔2022〕16号',
    sentences: [
      ['newYear', '2022-12-31', '2023-01-02'],
      ['springFestival', '2023-01-21', '2023-01-27', '2023-01-28', '2023-01-29'],
      ['tombSweeping', '2023-04-05', '2023-04-05'],
      ['labourDay', '2023-04-29', '2023-05-03', '2023-04-23', '2023-05-06'],
      ['dragonBoat', '2023-06-22', '2023-06-24', '2023-06-25'],
      ['midAutumn', '2023-09-29', '2023-09-29'],
      ['nationalDay', '2023-09-30', '2023-10-06', '2023-10-07', '2023-10-08'],
    ],
  },
  {
    year: 2024,
    gazette: '国办发明电〔2023〕7号',
    sentences: [
      ['newYear', '2024-01-01', '2024-01-01'],
      ['springFestival', '2024-02-10', '2024-02-17', '2024-02-04', '2024-02-18'],
      ['tombSweeping', '2024-04-04', '2024-04-06', '2024-04-07'],
      ['labourDay', '2024-05-01', '2024-05-05', '2024-04-28', '2024-05-11'],
      ['dragonBoat', '2024-06-10', '2024-06-10'],
      ['midAutumn', '2024-09-15', '2024-09-17', '2024-09-14'],
      ['nationalDay', '2024-10-01', '2024-10-07', '2024-09-29', '2024-10-12'],
    ],
  },
  {
    year: 2025,
    gazette: '国办发明电〔2024〕12号',
    sentences: [
      ['newYear', '2025-01-01', '2025-01-01'],
      ['springFestival', '2025-01-28', '2025-02-04', '2025-01-26', '2025-02-08'],
      ['tombSweeping', '2025-04-04', '2025-04-06'],
      ['labourDay', '2025-05-01', '2025-05-05', '2025-04-27'],
      ['dragonBoat', '2025-05-31', '2025-06-02'],
      ['nationalDay', '2025-10-01', '2025-10-05', '2025-09-28', '2025-10-11'],
      ['midAutumn', '2025-10-06', '2025-10-06'],
      ['nationalDay', '2025-10-07', '2025-10-08'],
    ],
  },
  {
    year: 2026,
    gazette: '国办发明电〔2025〕7号',
    sentences: [
      ['newYear', '2026-01-01', '2026-01-03', '2026-01-04'],
      ['springFestival', '2026-02-15', '2026-02-23', '2026-02-14', '2026-02-28'],
      ['tombSweeping', '2026-04-04', '2026-04-06'],
      ['labourDay', '2026-05-01', '2026-05-05', '2026-05-09'],
      ['dragonBoat', '2026-06-19', '2026-06-21'],
      ['midAutumn', '2026-09-25', '2026-09-27'],
      ['nationalDay', '2026-10-01', '2026-10-07', '2026-09-20', '2026-10-10'],
    ],
  },
];
