import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesBetween } from '../../web/core/changes.ts';
import { digestOf } from '../../web/core/digest.ts';
import { nodeHost } from '../../node_bridge/run/node-host.ts';
import { anyRecord } from '../support/any-record.ts';
import { startStandIn, type StandIn } from '../support/stand-in.ts';

const ROUTE = '/story-sequence/sequences/the-lighthouse-0badcafe';

let server: StandIn;
beforeAll(async () => {
  server = await startStandIn({});
}, 60_000);
afterAll(() => server?.stop());

async function write(method: string, base: number, body: unknown): Promise<{ stamp: string }> {
  const headers = { 'X-Story-Sequence': '1', 'Content-Type': 'application/json', 'If-Match': `"${base}"` };
  const answer = await nodeHost(server.url).fetchApi(ROUTE, { method, headers, body: JSON.stringify(body) });
  expect(answer.status).toBe(200);
  return answer.json();
}

const stored = async (): Promise<unknown> => (await nodeHost(server.url).fetchApi(ROUTE)).json();
const numbered = (record: object, revision: number) => ({
  ...record,
  id: 'the-lighthouse-0badcafe',
  revision,
});

describe('the server, which is told changes in the page’s words', () => {
  it('has what it would have if it had been sent the whole', async () => {
    let revision = 0;
    await fc.assert(
      fc.asyncProperty(anyRecord, anyRecord, async (one, other) => {
        const [before, after] = [numbered(one, revision + 1), numbered(other, revision + 2)];
        const { stamp } = await write('PUT', revision++, before);
        await write('PATCH', revision++, { stamp, changes: changesBetween(before, after) });
        expect(digestOf(await stored())).toBe(digestOf(JSON.parse(JSON.stringify(after))));
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
