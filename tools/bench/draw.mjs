/** Drawing by lot, the same on every machine for the same seed (mulberry32, public domain). */
export function lots(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    next,
    below,
    one: (list) => list[below(list.length)],
    /** One of `[word, weight]`. */
    weighted: (table) => {
      let left = next() * table.reduce((sum, [, weight]) => sum + weight, 0);
      return (table.find(([, weight]) => (left -= weight) < 0) ?? table[0])[0];
    },
    /** UUID version 7 (RFC 9562) of an instant in milliseconds. */
    idAt: (at) => {
      const time = at.toString(16).padStart(12, '0');
      const hex = (digits) =>
        below(16 ** digits)
          .toString(16)
          .padStart(digits, '0');
      const variant = (8 + below(4)).toString(16);
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`;
    },
  };
}
