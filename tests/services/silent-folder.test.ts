import { beforeEach, expect, it } from 'vitest';
import { MemoryDb } from '../../web/services/db.ts';
import { pause } from '../../web/services/run/clock.ts';
import type { Studio } from '../../web/services/run/studio.ts';
import { TestChannels } from '../support/channels.ts';
import { FakeComfy } from '../support/fake-comfy.ts';
import { aSequence } from '../support/sequences.ts';
import { studioOn } from '../support/studios.ts';
import { VirtualClock } from '../support/virtual-clock.ts';

let comfy: FakeComfy;
let clock: VirtualClock;
let db: MemoryDb;
let channels: TestChannels;

beforeEach(() => {
  comfy = new FakeComfy();
  clock = new VirtualClock();
  db = new MemoryDb(true);
  channels = new TestChannels();
  comfy.documents.set(aSequence().id, { ...aSequence(), revision: 1 });
});

async function tab(): Promise<Studio> {
  const { host, openSocket } = comfy;
  const { studio } = await studioOn(host, { db, clock, openChannel: channels.opener(), openSocket });
  return studio;
}

/** Another tab goes on from what the browser kept in the middle of a run that is over, and closes. */
async function isTalkedInto(): Promise<Studio> {
  const [first, second] = [await tab(), await tab()];
  for (const studio of [first, second]) studio.open({ ...aSequence(), revision: 1 });
  await clock.advance(100);
  first.startGeneration();
  await clock.advance(2000);
  const keep = db.keepDocument.bind(db);
  db.keepDocument = async () => false;
  comfy.fail(0, 'It is drawn at the second try');
  for (const index of [1, 2]) comfy.save(index);
  await clock.advance(15_000);
  comfy.save(3);
  await clock.advance(15_000);
  expect(second.progress?.done).toBe(3);
  first.dispose();
  db.keepDocument = keep;
  comfy.restart();
  comfy.down = true;
  const third = await tab();
  await third.restore();
  await clock.advance(3000);
  third.dispose();
  await clock.advance(30_000);
  return second;
}

it('sends nothing of an old run that was taken over while the folder, where it is over, was silent', async () => {
  const studio = await isTalkedInto();
  expect([studio.following, studio.progress?.done]).toEqual([undefined, 0]);
  const sent = comfy.count('POST', '/prompt');
  comfy.down = false;
  comfy.hangs = ({ route }) => route.startsWith('/story-sequence/') && pause(clock, 1000);
  await clock.advance(30_000);
  expect([studio.progress?.done, comfy.count('POST', '/prompt')]).toEqual([3, sent]);
  studio.dispose();
});
