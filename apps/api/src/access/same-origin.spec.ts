import express from 'express';
import supertest from 'supertest';
import { isCrossSite } from './same-origin';

const app = express();
app.use((request, response) => {
  response.json(isCrossSite(request, 'https://hutong.example'));
});
const ask = async (method: 'post' | 'get' | 'delete' | 'patch', headers: Record<string, string>) =>
  (
    await supertest(app)
      [method]('/')
      .set({ Host: 'portal.example:8080', ...headers })
  ).body as unknown;
const cookie = { Cookie: 'other=1; hutong=s%3Aabc' };

describe('requests that another site makes the browser send', () => {
  it.each(['cross-site', 'same-site'])('are seen by Sec-Fetch-Site %s', async (site) => {
    for (const method of ['post', 'patch', 'delete'] as const)
      expect(await ask(method, { ...cookie, 'Sec-Fetch-Site': site })).toBe(true);
  });

  it.each(['same-origin', 'none'])('are not those with Sec-Fetch-Site %s', async (site) => {
    expect(await ask('post', { ...cookie, 'Sec-Fetch-Site': site })).toBe(false);
  });

  it.each([
    ['http://portal.example:8080', false],
    ['https://hutong.example', false],
    ['http://portal.example', true],
    ['https://evil.example', true],
    ['https://hutong.example.evil.example', true],
    ['null', true],
  ])('are seen by Origin %s where the browser sends no Sec-Fetch-Site: %s', async (Origin, cross) => {
    expect(await ask('post', { ...cookie, Origin })).toBe(cross);
  });

  it('believe Sec-Fetch-Site before Origin, which a page cannot set either', async () => {
    const headers = { ...cookie, 'Sec-Fetch-Site': 'cross-site', Origin: 'https://hutong.example' };
    expect(await ask('post', headers)).toBe(true);
  });

  it('are no danger without our cookie, when they only read, or from a program', async () => {
    expect(await ask('post', { 'Sec-Fetch-Site': 'cross-site' })).toBe(false);
    expect(await ask('get', { ...cookie, 'Sec-Fetch-Site': 'cross-site' })).toBe(false);
    expect(await ask('post', cookie)).toBe(false);
  });
});
