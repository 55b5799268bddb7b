export const dates = {
  weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  day: (year: number, month: string, day: number, weekday: string) =>
    `${year}年${month}${day}日（${weekday}）`,
  at: (day: string, time: string) => `${day} ${time}`,
  shortDay: (year: number, month: string, day: number) => `${year}年${month}${day}日`,
  today: '就是今天',
  tomorrow: '就是明天',
  inDays: (days: number) => `还有 ${days} 天`,
  late: (days: number) => `已超过 ${days} 天`,
  seconds: (count: number) => `${count} 秒`,
  minutes: (count: number) => `${count} 分钟`,
};
