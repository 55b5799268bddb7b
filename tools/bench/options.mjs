import { parseArgs } from 'node:util';

const usage = `npm run bench -- [options]
  --rows N              complaints in the data set (100000)
  --seconds S           length of each measurement (3)
  --rounds R            measurements of each kind, interleaved; the median counts (3)
  --connections 1,8,32  at how many connections
  --work a,b            only these: list, list-count, list-deep, record, transition, file
  --folder PATH         keep the database there and use it again (same --rows)
  --json FILE           write everything that was measured
  --base URL            measure the reading work of an installation that runs already; needs --cookie
  --cookie 'hutong=…'   session of somebody who may read complaints there`;

/** What was asked for on the command line. Ends the process with the usage for anything else. */
export function options() {
  try {
    const { values } = parseArgs({
      options: {
        rows: { type: 'string', default: '100000' },
        seconds: { type: 'string', default: '3' },
        rounds: { type: 'string', default: '3' },
        connections: { type: 'string', default: '1,8,32' },
        work: { type: 'string' },
        folder: { type: 'string' },
        json: { type: 'string' },
        base: { type: 'string' },
        cookie: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) leave(usage, 0);
    if (values.base && !values.cookie) throw new Error('--base needs --cookie');
    return {
      ...values,
      rows: whole(values.rows, '--rows'),
      seconds: whole(values.seconds, '--seconds'),
      rounds: whole(values.rounds, '--rounds'),
      connections: values.connections.split(',').map((one) => whole(one, '--connections')),
      work: values.work?.split(','),
      base: values.base?.replace(/\/$/, ''),
    };
  } catch (error) {
    return leave(`${error.message}\n\n${usage}`, 2);
  }
}

function whole(text, name) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${name}: a whole number above 0, not ${text}`);
  return number;
}

function leave(words, code) {
  (code ? console.error : console.log)(words);
  process.exit(code);
}
