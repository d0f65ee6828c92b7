import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sequenceOf } from '../../web/core/run/run.ts';
import type { Studio } from '../../web/services/run/studio.ts';
import { TestChannels } from '../support/channels.ts';
import { FakeComfy, isWrite } from '../support/fake-comfy.ts';
import { aSequence, frameId } from '../support/sequences.ts';
import { studioOn } from '../support/studios.ts';
import { VirtualClock } from '../support/virtual-clock.ts';

describe('an edit in one of two tabs that rest, of which the browser keeps nothing', () => {
  let comfy: FakeComfy;
  let clock: VirtualClock;
  let channels: TestChannels;
  let edited: Studio;
  let other: Studio;

  async function tab(): Promise<Studio> {
    const { studio } = await studioOn(comfy.host, {
      clock,
      openChannel: channels.opener(),
      openSocket: comfy.openSocket,
    });
    studio.open({ ...aSequence(), revision: 1 });
    await clock.advance(100);
    return studio;
  }

  beforeEach(async () => {
    comfy = new FakeComfy();
    clock = new VirtualClock();
    channels = new TestChannels();
    comfy.documents.set(aSequence().id, { ...aSequence(), revision: 1 });
    edited = await tab();
    other = await tab();
  });
  afterEach(() => other.dispose());

  const promptIn = (studio: Studio) => sequenceOf(studio.run)?.frames[0]?.prompt;

  it('is shown in the other one, which was looked at before the folder had it, and the first is closed by then', async () => {
    const arrives = Promise.withResolvers<void>();
    comfy.hangs = (asked) => isWrite(asked) && arrives.promise;
    edited.edit({ do: 'prompt', frame: frameId(1), text: 'a red door' });
    await clock.advance(1);
    edited.dispose();
    other.wake();
    await clock.advance(50);
    expect(promptIn(other)).not.toBe('a red door');
    arrives.resolve();
    await clock.advance(3000);
    expect(promptIn(other)).toBe('a red door');
  });
});
