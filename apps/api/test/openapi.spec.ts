import { actions } from '@hutong/casework';
import { openPortal } from './kit/portal';

type Portal = Awaited<ReturnType<typeof openPortal>>;
let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

describe('the description of the API', () => {
  it('is OpenAPI 3.1, and every reference in it leads somewhere', async () => {
    const { body, text } = await portal.anybody().get('/api/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    const known = Object.keys(body.components.schemas).map((name) => `#/components/schemas/${name}`);
    const referred = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference);
    expect(referred.length).toBeGreaterThan(40);
    expect(referred.filter((reference) => !known.includes(String(reference)))).toEqual([]);
  });

  it('names every action of the workflow as a shape of its own', async () => {
    const { body } = await portal.anybody().get('/api/openapi.json').expect(200);
    expect(body.components.schemas.Transition.oneOf).toHaveLength(actions.length);
  });
});
