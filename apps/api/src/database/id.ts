import { v7 } from 'uuid';

/** A new identifier: UUID version 7 (RFC 9562), so that newer rows have greater ids and indexes grow at one end. */
export const newId = (): string => v7();
