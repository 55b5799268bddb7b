/** libuv has four threads for hashing, DNS, files and the key exchange with the database: hashing gets two of them. */
const lanes = 2;
const waiting: (() => void)[] = [];
let busy = 0;

/** Runs slow hashes two at a time, in the order in which they came, so that a rush of sign-ins starves nothing else. */
export async function inHashingLane<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= lanes) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy++;
  try {
    return await work();
  } finally {
    // A lane is handed over, not freed: nobody can slip in between.
    const next = waiting.shift();
    if (next) next();
    else busy--;
  }
}
