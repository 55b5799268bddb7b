/**
 * What in-app browsers of a few years ago lack and the shared schemas use. Imported before anything else.
 * `isWellFormed`: Chrome 111, Safari 16.4.
 */
if (typeof String.prototype.isWellFormed !== 'function') {
  String.prototype.isWellFormed = function isWellFormed(this: string) {
    // With the u flag a surrogate that has its partner is one character, so this finds lone ones only.
    return !/\p{Cs}/u.test(this);
  };
}

export {};

declare global {
  var __zod_globalConfig: { jitless?: boolean } | undefined;
}
// The content security policy forbids code made of text; without this zod would try it and be reported.
globalThis.__zod_globalConfig = { ...globalThis.__zod_globalConfig, jitless: true };
