import { localStorageStore, type Store } from 'ra-core';

/** Kept when somebody signs out: what belongs to the device rather than to the person. */
const ofDevice = ['locale', 'complaints.density', 'complaints.columns'];

const kept = localStorageStore('1', 'hutong');

/** react-admin's preferences in this browser. Filters go when somebody signs out, language and columns stay. */
export const store: Store = {
  ...kept,
  reset() {
    const staying = ofDevice.map((key): [string, unknown] => [key, kept.getItem(key)]);
    kept.reset();
    for (const [key, value] of staying) if (value !== undefined && value !== null) kept.setItem(key, value);
  },
};
