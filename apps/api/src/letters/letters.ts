import { Injectable } from '@nestjs/common';
import type { Locale } from '@hutong/casework';
import type { Response } from 'express';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { RequestError } from '../http/request-error';
import { sendPaper } from '../paper/sending';
import { drawLetter } from './draw-letter';
import { keptLetter, letterQuery } from './kept-letter';

/** Letters on paper, drawn from what was kept when they were issued. */
@Injectable()
export class Letters {
  constructor(private readonly db: Db) {}

  /** Throws `not_found` for a letter that the asker does not see. */
  async send(actor: Actor, id: string, locale: Locale, response: Response): Promise<void> {
    const [row] = await this.db.read(actor, letterQuery(id));
    if (!row) throw new RequestError('not_found');
    const letter = keptLetter.parse(row);
    sendPaper(response, `hutong-letter-${id}`, 'pdf', await drawLetter(letter, locale));
  }
}
