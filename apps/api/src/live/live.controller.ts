import { Controller, type MessageEvent, Req, Sse } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { interval, map, merge, type Observable, switchMap, takeWhile, from, filter } from 'rxjs';
import type { LiveChange } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { SessionRows } from '../access/session-rows';
import { type ActingRequest, CurrentActor, Roles } from '../access/decorators';
import { LiveChanges } from './live.service';

const heartbeatMs = 15_000;
const heartbeat = { type: 'heartbeat', data: '' };
const changed = (change: LiveChange) => ({ type: 'change', data: change });

@ApiTags('live')
@Roles('handler', 'lead', 'officer', 'supervisor', 'auditor', 'complainant')
@Controller('stream')
export class LiveController {
  constructor(
    private readonly changes: LiveChanges,
    private readonly sessions: SessionRows,
  ) {}

  @Sse()
  @ApiOperation({
    summary:
      'Which complaints and records of the ledger move on, as server-sent events `change`; ends with the session',
  })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  stream(@CurrentActor() actor: Actor, @Req() request: ActingRequest): Observable<MessageEvent> {
    const alive$ = interval(heartbeatMs).pipe(
      switchMap(() => from(this.sessions.find(request.sessionID))),
      map((session) => ({ alive: session !== null, message: heartbeat })),
    );
    const change$ = this.changes
      .for(actor)
      // Nest sends the head of the answer with the first message: a browser says "open" only then.
      .pipe(
        map((change) => ({ alive: true, message: change === 'listening' ? heartbeat : changed(change) })),
      );
    return merge(alive$, change$).pipe(
      takeWhile(({ alive }) => alive),
      filter(({ alive }) => alive),
      map(({ message }) => message),
    );
  }
}
