import { moveTime, portalTime } from '@hutong/contract';
import { Body, Controller, Get, Header, Headers, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { Actor } from '../../access/actor';
import { CurrentActor, Public, Roles } from '../../access/decorators';
import { TakesIdempotencyKey } from '../../http/takes-idempotency-key';
import { TimeMoves } from './time-moves';

class PortalTimeDto extends createZodDto(portalTime) {}
class MoveTimeDto extends createZodDto(moveTime) {}

@ApiTags('time')
@Controller('time')
export class TimeController {
  constructor(private readonly moves: TimeMoves) {}

  @Public()
  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'What time it is for the portal; in a demo it may have been moved forward' })
  @ApiOkResponse({ type: PortalTimeDto })
  show(): PortalTimeDto {
    return this.moves.show();
  }

  @Roles('administrator')
  @Post('moves')
  @ApiOperation({ summary: 'Move the day of a demo forward; never possible anywhere else' })
  @TakesIdempotencyKey()
  @ApiCreatedResponse({ type: PortalTimeDto })
  move(
    @CurrentActor() actor: Actor,
    @Body() wish: MoveTimeDto,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<PortalTimeDto> {
    return this.moves.move(actor, wish, key);
  }
}
