import { walk } from './ask.mjs';
import { measure } from './measure.mjs';
import { comparison, machine, middle } from './report.mjs';
import { readingWork } from './work.mjs';

/** Measures the reading work of an installation that runs already, wherever it is. Nothing is written there. */
export async function benchInstallation({ base, cookie, connections, seconds, rounds, work }) {
  const place = await walk(base, readingWork.path, cookie);
  if (place.ids.length === 0)
    throw new Error('That person sees no complaint in progress: nothing to measure.');
  const reads = Object.entries(readingWork(cookie, place)).filter(([name]) => !work || work.includes(name));
  const results = [];
  for (const [name, next] of reads)
    for (const clients of connections) {
      const measured = [];
      for (let round = 0; round < rounds; round += 1)
        measured.push(await measure(base, { next, connections: clients, seconds, title: name }));
      results.push({ work: name, connections: clients, api: middle(measured), rounds: measured });
    }
  console.log(`${base}, asked from this machine:\n\n${comparison(results)}`);
  return { base, machine: machine(null), results };
}
