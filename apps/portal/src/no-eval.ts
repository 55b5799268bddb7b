import { config } from 'zod';

/** Schemas probe whether code may be made out of text, which the page's policy forbids and would report. */
config({ jitless: true });
