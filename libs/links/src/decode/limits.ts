/** Characters (UTF-16 units) of a pasted text that are read; no share text comes near. */
export const maxPastedLength = 20_000;
/** Links shown for one pasted text, and passwords as many. */
export const maxLinks = 20;
