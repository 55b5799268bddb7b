/** Signs in like a person and answers the cookie. */
export async function signIn(base, email, password) {
  const answer = await fetch(`${base}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (answer.status !== 201)
    throw new Error(`${email} could not sign in: ${answer.status} ${await answer.text()}`);
  return answer.headers.getSetCookie()[0].split(';')[0];
}

/** JSON of one address. Throws for anything but 200. */
export async function get(base, path, cookie) {
  const answer = await fetch(base + path, { headers: cookie ? { cookie } : {} });
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** Walks a list to its deep end: the ids on the way, and the last cursor behind which a full page of 25 follows. */
export async function walk(base, path, cookie, { pages = 20 } = {}) {
  const ids = [];
  let cursor = null;
  for (let page = 0; page < pages; page += 1) {
    const more = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const { items, next } = await get(base, `${path}&limit=100${more}`, cookie);
    ids.push(...items.map(({ id }) => id));
    if (!next) break;
    cursor = next;
  }
  return { ids, cursor };
}

/** Where a cursor of ours points, for the reference, which has none. */
export const placeOf = (cursor) => JSON.parse(Buffer.from(cursor, 'base64url').toString());
