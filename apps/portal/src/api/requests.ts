import {
  complaintRecord,
  type ComplaintRecord,
  decodedText,
  type DecodedTextShape,
  organisationName,
  type PortalTime,
  receipt,
  type Receipt,
  session,
  type Session,
  similar,
  type Similar,
  type TransitionInput,
} from '@hutong/contract';
import { isRecord, textOf } from '../storage';
import { call, nothing } from './client';

export interface Platform {
  readonly slug: string;
  readonly name: { readonly zh: string; readonly en: string };
}

export type ToldTime = Pick<PortalTime, 'now' | 'movedByMs' | 'movable'>;

/** What a pasted text is recognised as. */
export function decodeText(text: string): Promise<DecodedTextShape> {
  return call({ method: 'POST', path: '/links/decode', body: { text }, shape: decodedText });
}

/** The platforms that can be complained about. */
export function listPlatforms(): Promise<Platform[]> {
  return call({ path: '/organisations?kind=platform&limit=100', shape: { parse: platformsIn } });
}

function platformsIn(answer: unknown): Platform[] {
  const items: unknown = isRecord(answer) ? answer.items : answer;
  if (!Array.isArray(items)) throw new TypeError('Not a list of platforms.');
  return items.flatMap((item) => organisationName.safeParse(item).data ?? []);
}

/** What time it is for the portal. */
export function showTime(): Promise<ToldTime> {
  return call({ path: '/time', shape: { parse: timeIn } });
}

/** Read by hand: its schema would bring those of all clocks onto the first page. */
function timeIn(answer: unknown): ToldTime {
  if (!isRecord(answer) || Number.isNaN(Date.parse(textOf(answer.now)))) throw new TypeError('Not a time.');
  const { now, movedByMs, movable } = answer;
  return {
    now: textOf(now),
    movedByMs: typeof movedByMs === 'number' ? movedByMs : 0,
    movable: movable === true,
  };
}

/** Files a complaint. The same key with the same body gives the same receipt, however often it is sent. */
export function fileComplaint(body: unknown, idempotencyKey: string): Promise<Receipt> {
  return call({ method: 'POST', path: '/complaints', body, idempotencyKey, shape: receipt });
}

/** What is already known of a link. */
export function findSimilar(targetUrl: string, respondent: string, scene: string): Promise<Similar> {
  const query = new URLSearchParams({
    targetUrl,
    ...(respondent && { respondent }),
    ...(scene && { scene }),
  });
  return call({ path: `/complaints/similar?${query.toString()}`, shape: similar });
}

/** Opens a case on this device with its receipt code. */
export function openByReceipt(receiptCode: string): Promise<Session> {
  return call({ method: 'POST', path: '/sessions/receipt', body: { receiptCode }, shape: session });
}

export function currentSession(): Promise<Session> {
  return call({ path: '/sessions/current', shape: session });
}

/** Closes the case on this device. */
export function signOut(): Promise<void> {
  return call({ method: 'DELETE', path: '/sessions/current', shape: nothing });
}

export function showComplaint(id: string): Promise<ComplaintRecord> {
  return call({ path: `/complaints/${id}`, shape: complaintRecord });
}

/** Asks for something to be done with a complaint; answers with the record as it then stands. */
export function transit(id: string, body: TransitionInput, idempotencyKey: string): Promise<ComplaintRecord> {
  const path = `/complaints/${id}/transitions`;
  return call({ method: 'POST', path, body, idempotencyKey, shape: complaintRecord });
}

export function writeStatement(id: string, body: unknown, idempotencyKey: string): Promise<ComplaintRecord> {
  const path = `/complaints/${id}/statements`;
  return call({ method: 'POST', path, body, idempotencyKey, shape: complaintRecord });
}
