import { always } from './measure.mjs';
import { placeOf } from './ask.mjs';
import { ourPlatform } from './fill.mjs';
import { lots as lotsOf } from './draw.mjs';
import { narrative } from './texts.mjs';

const listPath = '/api/v1/complaints?state=in_progress&sort=due';
const headers = { 'content-type': 'application/json' };

/** What reads are, at the API: a list page of our platform's cases in one state by due date; one case. */
export function readingWork(cookie, { ids, cursor }) {
  const page = (more) => always({ path: `${listPath}&limit=25${more}`, headers: { cookie } });
  return {
    list: page(''),
    'list-count': page('&count=true'),
    ...(cursor ? { 'list-deep': page(`&cursor=${encodeURIComponent(cursor)}`) } : {}),
    record: inTurn(ids, (id) => ({ path: `/api/v1/complaints/${id}`, headers: { cookie } })),
  };
}
readingWork.path = listPath;

/** The same at the hand-written server. */
export function referenceReads(platformId, { ids, cursor }) {
  const path = `/complaints?platform=${platformId}&state=in_progress&limit=25`;
  const place = cursor && placeOf(cursor);
  return {
    list: always({ path }),
    'list-count': always({ path: `${path}&count=1` }),
    ...(place
      ? {
          'list-deep': always({
            path: `${path}&afterAt=${encodeURIComponent(place.at)}&afterId=${place.id}`,
          }),
        }
      : {}),
    record: inTurn(ids, (one) => ({ path: `/complaints/${one}` })),
  };
}

/** Filing without an account, each from another address. `at`: where it is sent. */
export function filing(at, domains) {
  const lots = lotsOf(7);
  // Made before, so that the measuring process does not do it meanwhile.
  const bodies = Array.from({ length: 500 }, () => {
    const domain = lots.one(domains);
    return JSON.stringify({
      ...{
        kind: 'blocked_link',
        targetUrl: `https://www.${domain}/item/${lots.below(1e6)}`,
        respondent: ourPlatform,
      },
      ...{
        scene: 'group_chat',
        symptom: 'stopped',
        occurredOn: '2026-01-05',
        app: '微信',
        appVersion: '8.0.50',
      },
      ...{ os: 'android', narrative: narrative(lots) },
    });
  });
  let sent = 0;
  return () => {
    sent += 1;
    const from = `10.${(sent >> 16) & 255}.${(sent >> 8) & 255}.${sent & 255}`;
    return {
      method: 'POST',
      path: at,
      headers: { ...headers, 'x-forwarded-for': from },
      body: bodies[sent % bodies.length],
    };
  };
}

/** Acknowledging forwarded cases, each once; what they are before is put back between measurements. */
export function acknowledging(prefix, ids, cookie) {
  const body = JSON.stringify({ action: 'acknowledge', revision: 3 });
  let taken = 0;
  const next = () => {
    if (taken === ids.length)
      throw new Error(`All ${ids.length} prepared cases are used up: measure for a shorter time.`);
    taken += 1;
    return {
      ...{ method: 'POST', path: `${prefix}/${ids[taken - 1]}/transitions`, body },
      headers: cookie ? { ...headers, cookie } : headers,
    };
  };
  return Object.assign(next, { again: () => (taken = 0) });
}

function inTurn(list, request) {
  let turn = 0;
  return () => request(list[(turn += 1) % list.length]);
}
