import { measure } from './measure.mjs';
import { middle } from './report.mjs';

const sides = ['api', 'reference'];

/**
 * Measures each kind of work at each number of connections, in rounds, both sides right after each other and in turn
 * first, so that a noisy minute of the machine falls on both. A short run before warms both up.
 */
export async function interleaved({ asked, work, putBack, say }) {
  const wanted = work.filter(({ name }) => !asked.work || asked.work.includes(name));
  const found = new Map();
  const cell = (name, connections) => {
    const key = `${name} ${connections}`;
    if (!found.has(key)) found.set(key, { work: name, connections, rounds: { api: [], reference: [] } });
    return found.get(key);
  };
  for (const one of wanted) {
    for (const side of sides) {
      await measure(one[side].base, {
        ...one[side],
        connections: 8,
        seconds: 2,
        title: `${one.name}, warming up ${side}`,
      });
      if (one.writes) await renewed(one, putBack);
    }
  }
  for (let round = 0; round < asked.rounds; round += 1) {
    say(`Round ${round + 1} of ${asked.rounds} …`);
    for (const one of wanted)
      for (const connections of asked.connections)
        for (const side of round % 2 ? sides.toReversed() : sides) {
          const title = `${one.name}, ${connections} connections, ${side}`;
          const measured = await measure(one[side].base, {
            ...one[side],
            connections,
            seconds: asked.seconds,
            title,
          });
          cell(one.name, connections).rounds[side].push(measured);
          if (one.writes) await renewed(one, putBack);
        }
  }
  return [...found.values()].map((one) => ({
    ...one,
    api: middle(one.rounds.api),
    reference: middle(one.rounds.reference),
  }));
}

async function renewed(work, putBack) {
  await putBack();
  for (const side of sides) work[side].next.again?.();
}
