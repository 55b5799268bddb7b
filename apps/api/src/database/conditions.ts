import { createHash } from 'node:crypto';
import type { Statement } from './tx';

/** Collects parameters and conditions of a statement. */
export class Conditions {
  readonly values: unknown[] = [];
  readonly texts: string[] = [];

  /** A parameter's place: `$3`. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  add(text: string): void {
    this.texts.push(text);
  }

  get where(): string {
    return this.texts.length > 0 ? `WHERE ${this.texts.join(' AND ')}` : '';
  }
}

/** The same shape of question is prepared once. */
export function named(prefix: string, text: string, values: unknown[]): Statement {
  const shape = createHash('sha1').update(text).digest('base64url').slice(0, 16);
  return { name: `${prefix}:${shape}`, text, values };
}
