import { Injectable } from '@nestjs/common';
import { nobody } from '../access/actor';
import { Db } from '../database/db';
import { RequestError } from '../http/request-error';

const goodForMs = 10_000;

/** Platforms by their short names. Few and seldom changed, so kept for a moment; an unknown name asks again. */
@Injectable()
export class Platforms {
  private ids = new Map<string, string>();
  private readAt = 0;

  constructor(private readonly db: Db) {}

  /** Null for none named and for names that are not registered. */
  async idOf(slug: string | null | undefined): Promise<string | null> {
    if (!slug) return null;
    if (Date.now() - this.readAt > goodForMs || !this.ids.has(slug)) await this.read();
    return this.ids.get(slug) ?? null;
  }

  /** Throws an error at the field for a name that is not registered. */
  async namedBy(slug: string | null | undefined, field: string): Promise<string | null> {
    const id = await this.idOf(slug);
    if (slug && !id)
      throw new RequestError('unprocessable', { errors: [{ field, code: 'unknown_organisation' }] });
    return id;
  }

  private async read(): Promise<void> {
    const rows = await this.db.read<{ slug: string; id: string }>(nobody('zh'), {
      name: 'platforms',
      text: `SELECT slug, id FROM organisation WHERE kind = 'platform' AND active`,
    });
    this.ids = new Map(rows.map(({ slug, id }) => [slug, id]));
    this.readAt = Date.now();
  }
}
