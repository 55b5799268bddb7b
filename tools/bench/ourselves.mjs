import path from 'node:path';
import { signIn, walk } from './ask.mjs';
import { handlerEmail, password, ourPlatform } from './fill.mjs';
import { interleaved } from './interleaved.mjs';
import { prepared } from './prepared.mjs';
import { comparison, machine, table } from './report.mjs';
import { residentMiB } from './processes.mjs';
import { Stage } from './stage.mjs';
import { acknowledging, filing, readingWork, referenceReads } from './work.mjs';

const say = (words) => console.log(words);

/** The whole run: a database, a data set, the API, the reference beside it, and what each of them does in a second. */
export async function benchOurselves(asked, running) {
  const folder = await running.folder(asked.folder);
  const database = await running.database(folder);
  const env = { DATABASE_URL: database.url, DATA_DIR: path.join(folder, 'data'), LOG_LEVEL: 'warn' };
  const owner = await running.connection(database.url);
  const set = await prepared({ asked, running, env, owner, url: database.url, say });
  const about = machine((await owner.query('SHOW server_version')).rows[0].server_version);
  say(
    `\n${about.cores} cores (${about.processor}), ${about.memoryGiB} GiB, Node ${about.node}, PostgreSQL ${about.postgres}, load ${about.loadBefore.toFixed(2)}`,
  );

  const api = await running.api('api', { ...env, BENCH_PROFILED: '1' });
  const home = set.platforms.find(({ slug }) => slug === ourPlatform);
  const reference = await running.reference({
    DATABASE_URL: database.url,
    HANDLER_ID: home.handler,
    PLATFORM_ID: home.id,
  });
  const restMiB = residentMiB(api.pid);
  const cookie = await signIn(api.url, handlerEmail, password);
  const place = await walk(api.url, readingWork.path, cookie);
  const stage = new Stage(owner, set.lastNumber);
  const forwarded = await stage.forwarded(home.id);

  const work = workOf({
    api,
    reference,
    cookie,
    place,
    home,
    forwarded,
    domains: set.domains,
    postgres: database.pid,
  });
  const results = await interleaved({ asked, work, putBack: () => stage.putBack(forwarded), say });
  const answered = results
    .flatMap(({ rounds }) => rounds.api)
    .reduce((sum, { perSecond }) => sum + perSecond * asked.seconds, 0);
  const beside = {
    rows: asked.rows,
    sizeMiB: set.sizeMiB,
    apiReadyMs: Math.round(api.readyMs),
    memory: { atRestMiB: restMiB, after: Math.round(answered), residentMiB: residentMiB(api.pid) },
    listMs: set.listMs,
    due: set.due,
    search: set.search,
    indexedPerSecond: set.indexedPerSecond,
  };
  say(`\n${comparison(results)}\n\n${sideNotes(beside)}`);
  return { machine: about, ...beside, results };
}

/** Each kind of work as requests to both. `writes`: the data set is put back after each measurement. */
function workOf({ api, reference, cookie, place, home, forwarded, domains, postgres }) {
  const side = ({ url, pid }, next) => ({ base: url, pid, postgres, next });
  const [ours, theirs] = [readingWork(cookie, place), referenceReads(home.id, place)];
  const reads = Object.keys(ours).map((name) => ({
    name,
    writes: false,
    api: side(api, ours[name]),
    reference: side(reference, theirs[name]),
  }));
  return [
    ...reads,
    {
      ...{ name: 'transition', writes: true },
      api: side(api, acknowledging('/api/v1/complaints', forwarded, cookie)),
      reference: side(reference, acknowledging('/complaints', forwarded, null)),
    },
    {
      ...{ name: 'file', writes: true },
      api: side(api, filing('/api/v1/complaints', domains)),
      reference: side(reference, filing('/complaints', domains)),
    },
  ];
}

function sideNotes({ rows, sizeMiB, apiReadyMs, memory, listMs, due, search, indexedPerSecond }) {
  const ms = (value) => value.toFixed(2);
  const lists = Object.entries(listMs).map(
    ([size, value]) => `${Number(size).toLocaleString('en')} rows ${ms(value)} ms`,
  );
  return [
    `Data set: ${rows.toLocaleString('en')} complaints, ${sizeMiB} MiB with indexes.`,
    `API ready after ${apiReadyMs} ms; resident ${memory.atRestMiB} MiB at rest, ${memory.residentMiB} MiB after ${memory.after.toLocaleString('en')} requests.`,
    `List page, database part under the platform's role: ${lists.join(', ')}.`,
    `What a platform with ${due.clocks.toLocaleString('en')} running clocks has to do, database part: first page ${ms(due.list)} ms, board ${ms(due.board)} ms.`,
    ...(indexedPerSecond
      ? [`Search index filled by the worker: ${indexedPerSecond.toLocaleString('en')} complaints/s.`]
      : []),
    `\nText search, database part under the platform's role:\n`,
    table(
      ['Words', 'p50 ms', 'p95 ms', 'worst ms'],
      Object.entries(search).map(([kind, one]) => [kind, ms(one.p50), ms(one.p95), ms(one.worst)]),
    ),
  ].join('\n');
}
