import { readdirSync, readFileSync } from 'node:fs';

/** What Linux says of processes; null everywhere else. */
const ticksPerSecond = 100;

/** Memory that a process holds, in MiB; null where the system does not say. */
export function residentMiB(pid) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
  } catch {
    return null;
  }
}

/** Seconds of processor time that a process has used; of PostgreSQL, all its children that live together. */
export function usedSeconds(pid) {
  const own = statOf(pid);
  return own && (own.user + own.system) / ticksPerSecond;
}

export function usedByChildren(pid) {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const ticks = pids.map(statOf).filter((stat) => stat?.parent === pid);
    return ticks.reduce((sum, { user, system }) => sum + user + system, 0) / ticksPerSecond;
  } catch {
    return null;
  }
}

function statOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return { parent: Number(fields[1]), user: Number(fields[11]), system: Number(fields[12]) };
  } catch {
    return null;
  }
}
