import { readRows, templateOf } from './declared-rows';

const problemsOf = (text: string) => readRows(text, 2021).problems;

describe('pasted rows of a year', () => {
  it('are read as the template has them', () => {
    const { days, problems } = readRows(templateOf(2027), 2027);
    expect(problems).toEqual([]);
    expect(days).toEqual([{ day: '2027-01-01', kind: 'off', nameZh: '元旦', nameEn: "New Year's Day" }]);
  });

  it('may come out of a spreadsheet, with Chinese words, quotes and empty lines', () => {
    const { days, lines } = readRows(
      '日期\t类别\t中文\t英文\r\n\r\n2021-10-01\t放假\t国庆节\tNational Day\r\n"2021-09-26"，班，国庆节，"National Day"',
      2021,
    );
    expect(days.map(({ day, kind }) => [day, kind])).toEqual([
      ['2021-10-01', 'off'],
      ['2021-09-26', 'workday'],
    ]);
    expect(lines).toEqual([3, 4]);
  });

  it('say of each wrong line what is wrong with it, and read the others', () => {
    const text = [
      '2021-10-01,off,国庆节,National Day',
      '2021-10-02,off',
      '2021-02-29,off,春节,Spring Festival',
      '2022-01-01,off,元旦,New Year',
      '2021-10-04,closed,国庆节,National Day',
      '2021-10-05,off,,National Day',
      '2021-10-01,off,国庆节,National Day',
      '2021-10-06,off,国庆节,National Day',
    ].join('\n');
    expect(readRows(text, 2021).days.map(({ day }) => day)).toEqual(['2021-10-01', '2021-10-06']);
    expect(problemsOf(text)).toEqual([
      { line: 2, problem: 'columns' },
      { line: 3, problem: 'day' },
      { line: 4, problem: 'other_year' },
      { line: 5, problem: 'kind' },
      { line: 6, problem: 'name' },
      { line: 7, problem: 'twice' },
    ]);
  });

  it('stop after 200 days', () => {
    const day = (index: number) => new Date(Date.UTC(2021, 0, 1 + index)).toISOString().slice(0, 10);
    const text = Array.from({ length: 202 }, (_, index) => `${day(index)},off,假,Holiday`).join('\n');
    expect(readRows(text, 2021).days).toHaveLength(200);
    expect(problemsOf(text)).toEqual([{ line: 201, problem: 'too_many' }]);
  });
});
