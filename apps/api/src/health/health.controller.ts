import { Controller, Get, Header, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../access/decorators';
import { nobody } from '../access/actor';
import { Db } from '../database/db';

@ApiExcludeController()
@Controller({ path: 'health', version: VERSION_NEUTRAL })
export class HealthController {
  constructor(private readonly db: Db) {}

  /** The process answers. */
  @Public()
  @Get('live')
  @Header('Cache-Control', 'no-store')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The database answers too, so requests can be served; 503 otherwise. */
  @Public()
  @Get('ready')
  @Header('Cache-Control', 'no-store')
  async ready(): Promise<{ status: 'ok' }> {
    await this.db.read(nobody('en'), { name: 'health', text: 'SELECT FROM installation' });
    return { status: 'ok' };
  }
}
