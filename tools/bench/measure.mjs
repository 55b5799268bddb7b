import autocannon from 'autocannon';
import { usedByChildren, usedSeconds } from './processes.mjs';

/**
 * One measurement: `connections` clients that ask one request after the other. `next` draws the next request
 * (`{ path, method, headers, body }`). Answers requests per second and milliseconds. Throws when anything but 2xx came:
 * a fast refusal is no result.
 */
export async function measure(base, { next, connections, seconds, title, pid, postgres }) {
  const fixed = next.fixed ? next() : null;
  const requests = fixed ? [fixed] : [{ setupRequest: (request) => ({ ...request, ...next() }) }];
  const used = () => ({
    server: pid ? usedSeconds(pid) : null,
    database: postgres ? usedByChildren(postgres) : null,
  });
  const before = used();
  const result = await autocannon({ url: base, connections, duration: seconds, requests, timeout: 20 });
  const after = used();
  const each = (name) => after[name] && ((after[name] - before[name]) / result['2xx']) * 1000;
  const refused = result.non2xx + result.errors + result.timeouts;
  if (refused > 0)
    throw new Error(
      `${title}: ${refused} of ${result['2xx'] + refused} requests were not answered with 2xx: ${JSON.stringify(result.statusCodeStats)}`,
    );
  return {
    perSecond: result['2xx'] / result.duration,
    ...{ p50: result.latency.p50, p99: result.latency.p99, mean: result.latency.average },
    bytes: Math.round(result.throughput.total / result['2xx']),
    // Milliseconds of processor time per request: what stays the same however busy the machine is.
    ...{ serverCpu: each('server'), databaseCpu: each('database') },
  };
}

/** The same request each time. */
export const always = (request) => Object.assign(() => request, { fixed: true });

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value below which `share` of the numbers lie. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
