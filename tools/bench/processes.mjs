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
    // Connections that end meanwhile: their time is what the parent has gathered of its ended children.
    const gathered = statOf(pid)?.ended ?? 0;
    const ticks = pids.map(statOf).filter((stat) => stat?.parent === pid);
    return ticks.reduce((sum, { user, system }) => sum + user + system, gathered) / ticksPerSecond;
  } catch {
    return null;
  }
}

function statOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    const [user, system, endedUser, endedSystem] = fields.slice(11, 15).map(Number);
    return { parent: Number(fields[1]), user, system, ended: endedUser + endedSystem };
  } catch {
    return null;
  }
}
