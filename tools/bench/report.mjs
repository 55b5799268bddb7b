import os from 'node:os';
import { median } from './measure.mjs';

export const machine = (postgres) => ({
  cores: os.cpus().length,
  processor: os.cpus()[0]?.model ?? 'unknown',
  memoryGiB: Math.round(os.totalmem() / 2 ** 30),
  node: process.versions.node,
  postgres,
  loadBefore: os.loadavg()[0],
});

/** Medians of the rounds of one kind of work at one number of connections. */
export function middle(rounds) {
  const of = (name) => median(rounds.map((round) => round[name]));
  return {
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    bytes: of('bytes'),
    serverCpu: of('serverCpu'),
    databaseCpu: of('databaseCpu'),
  };
}

export function table(titles, rows) {
  const lines = [titles, titles.map((_, i) => (i < 1 ? '---' : '--:')), ...rows];
  const widths = titles.map((_, i) => Math.max(...lines.map((line) => String(line[i]).length)));
  const cell = (text, i) => (i < 1 ? String(text).padEnd(widths[i]) : String(text).padStart(widths[i]));
  return lines.map((line) => `| ${line.map(cell).join(' | ')} |`).join('\n');
}

const number = (value) => Math.round(value).toLocaleString('en');
const cost = ({ serverCpu, databaseCpu }) =>
  serverCpu === null ? '–' : `${serverCpu.toFixed(2)} + ${databaseCpu.toFixed(2)}`;
const times = ({ p50, p99 }) => `${p50} / ${p99}`;

/** One line per kind of work and number of connections. `results`: `{ work, connections, api, reference }`. */
export function comparison(results) {
  const titles = [
    'Work',
    'connections',
    'API /s',
    'reference /s',
    'ratio',
    'API p50 / p99 ms',
    'reference p50 / p99 ms',
    'API CPU ms',
    'reference CPU ms',
    'bytes API / reference',
  ];
  const rows = results.map(({ work, connections, api, reference }) => [
    ...[work, connections, number(api.perSecond)],
    ...(reference
      ? [
          number(reference.perSecond),
          (api.perSecond / reference.perSecond).toFixed(2),
          times(api),
          times(reference),
          cost(api),
          cost(reference),
          `${api.bytes} / ${reference.bytes}`,
        ]
      : ['–', '–', times(api), '–', '–', '–', api.bytes]),
  ]);
  return table(titles, rows);
}
