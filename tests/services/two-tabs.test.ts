import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sequenceOf } from '../../web/core/run/run.ts';
import { sequenceSchema } from '../../web/core/sequence.ts';
import { MemoryDb } from '../../web/services/db.ts';
import type { Clock } from '../../web/services/run/clock.ts';
import type { Studio } from '../../web/services/run/studio.ts';
import { TestChannels } from '../support/channels.ts';
import { FakeComfy, folderIsFull, isWrite } from '../support/fake-comfy.ts';
import { aSequence, frameId } from '../support/sequences.ts';
import { studioOn } from '../support/studios.ts';
import { TestLocks } from '../support/test-locks.ts';
import { VirtualClock } from '../support/virtual-clock.ts';

const sent = (comfy: FakeComfy) => comfy.count('POST', '/prompt');
const doneIn = (studio: Studio) => studio.progress?.done ?? -1;

describe.each<[string, boolean]>([
  ['Web Locks', true],
  ['leases', false],
])('two tabs of one browser on one sequence, by %s', (_by, hasLocks) => {
  let comfy: FakeComfy;
  let clock: VirtualClock;
  let db: MemoryDb;
  let channels: TestChannels;
  let locks: TestLocks;
  const open: Studio[] = [];

  beforeEach(() => {
    comfy = new FakeComfy();
    clock = new VirtualClock();
    db = new MemoryDb(true);
    channels = new TestChannels();
    locks = new TestLocks();
    comfy.documents.set(aSequence().id, { ...aSequence(), revision: 1 });
  });
  afterEach(() => {
    for (const studio of open.splice(0)) studio.dispose();
  });

  /** `isDeaf`: it hears nothing of the others, though they hear it. */
  async function tab(name: string, isDeaf = false) {
    const held: (() => void)[] = [];
    const state = { isFrozen: false };
    const own: Clock = {
      now: () => clock.now(),
      ticks: () => clock.ticks(),
      after: (ms, call) => clock.after(ms, () => void (state.isFrozen ? held.push(call) : call())),
    };
    const { studio } = await studioOn(comfy.host, {
      db,
      clock: own,
      locks: hasLocks ? locks.of(name) : undefined,
      openChannel: channels.opener(() => isDeaf || state.isFrozen),
      openSocket: comfy.openSocket,
    });
    open.push(studio);
    const freeze = () => {
      state.isFrozen = true;
    };
    const thaw = () => {
      state.isFrozen = false;
      for (const call of held.splice(0)) call();
      studio.wake();
    };
    return { studio, freeze, thaw };
  }

  /** The next call of this kind has its answer when the returned function is called: its page is frozen until then. */
  function isHeldBack(name: 'document' | 'keepDocument'): () => void {
    const woken = Promise.withResolvers<void>();
    const call: (...given: never[]) => Promise<unknown> = db[name].bind(db);
    const held = (...given: never[]) => {
      Object.assign(db, { [name]: call });
      return woken.promise.then(() => call(...given));
    };
    Object.assign(db, { [name]: held });
    return woken.resolve;
  }

  async function openIn(studio: Studio): Promise<void> {
    studio.open({ ...aSequence(), revision: 1 });
    await clock.advance(100);
  }

  it('have one driver; the other sees each picture within a second and sends nothing (FR35)', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    await openIn(second.studio);
    first.studio.startGeneration();
    second.studio.startGeneration();
    await clock.advance(3000);
    expect(sent(comfy)).toBe(3);
    const followers = [first, second].filter(({ studio }) => studio.following);
    expect(followers).toHaveLength(1);
    comfy.run(0);
    comfy.save(0);
    const driver = [first, second].find(({ studio }) => !studio.following)!;
    driver.studio.wake();
    await clock.advance(1000);
    expect(doneIn(followers[0]!.studio)).toBe(1);
  });

  it('go on in the other within a second when the driver is closed', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    await openIn(second.studio);
    first.studio.startGeneration();
    await clock.advance(2000);
    expect(second.studio.following?.code).toBe('other-tab-drives');
    first.studio.dispose();
    await clock.advance(1000);
    expect(second.studio.following).toBeUndefined();
    for (let index = 0; index < 3; index++) comfy.save(index);
    await clock.advance(5000);
    expect([second.studio.run.phase, sent(comfy)]).toEqual(['SequenceComplete', 3]);
  });

  it('go on in the other within 25 s when the driver is frozen, which steps down when it wakes (FR36)', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    await openIn(second.studio);
    first.studio.startGeneration();
    await clock.advance(2000);
    first.freeze();
    await clock.advance(25_000);
    expect(second.studio.following).toBeUndefined();
    const posts = sent(comfy);
    first.thaw();
    await clock.advance(1000);
    expect(first.studio.following?.code).toBe('other-tab-drives');
    for (let index = 0; index < 3; index++) comfy.save(index);
    await clock.advance(20_000);
    expect([doneOf(first.studio), doneOf(second.studio), sent(comfy)]).toEqual([3, 3, posts]);
    expect(comfy.documents.size).toBe(1);
  });

  it('are taken over on request', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    await openIn(second.studio);
    first.studio.startGeneration();
    await clock.advance(2000);
    second.studio.takeOver();
    await clock.advance(8000);
    expect([first.studio.following?.code, second.studio.following]).toEqual(['other-tab-drives', undefined]);
    expect(sent(comfy)).toBe(3);
  });

  it('show an edit that was made in the other one', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    await openIn(second.studio);
    first.studio.edit({ do: 'prompt', frame: frameId(1), text: 'a red door' });
    await clock.advance(3000);
    expect(sequenceOf(second.studio.run)?.frames[0]?.prompt).toBe('a red door');
    expect(comfy.documents.size).toBe(1);
  });

  it('show an edit of the other one though the folder took it at the second try only', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    await openIn(second.studio);
    let refused = 0;
    comfy.answer = (asked) =>
      isWrite(asked) && refused++ === 0 ? new Response('busy', { status: 503 }) : undefined;
    first.studio.edit({ do: 'prompt', frame: frameId(1), text: 'a red door' });
    await clock.advance(5000);
    expect(sequenceOf(second.studio.run)?.frames[0]?.prompt).toBe('a red door');
  });

  it('go on with what was shown, where neither folder nor browser could store it', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    await openIn(second.studio);
    db.keepDocument = async () => false;
    comfy.answer = folderIsFull;
    first.studio.startGeneration();
    await clock.advance(4000);
    first.studio.dispose();
    comfy.answer = undefined;
    await clock.advance(2000);
    for (let index = 0; index < 3; index++) comfy.save(index);
    await clock.advance(15_000);
    expect([doneOf(second.studio), sent(comfy)]).toEqual([3, 3]);
  });

  it('write what was shown, where the one that drew it is gone with a full folder and a full browser', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    await openIn(second.studio);
    db.keepDocument = async () => false;
    comfy.answer = folderIsFull;
    first.studio.startGeneration();
    await clock.advance(2000);
    for (let index = 0; index < 3; index++) {
      comfy.save(index);
      await clock.advance(7000);
    }
    expect([first.studio.run.phase, doneOf(second.studio)]).toEqual(['SequenceComplete', 3]);
    first.freeze();
    comfy.answer = undefined;
    await clock.advance(60_000);
    expect(JSON.stringify(comfy.documents.get(aSequence().id))).toContain('"status":"complete"');
  });

  it('show what was told last, though one drives for a moment only: the full browser names the other', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    first.studio.startGeneration();
    await clock.advance(4000);
    await openIn(second.studio);
    db.keepDocument = async () => false;
    db.change = async () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    comfy.answer = folderIsFull;
    for (let index = 0; index < 3; index++) {
      comfy.save(index);
      await clock.advance(7000);
    }
    expect([first.studio.run.phase, doneOf(second.studio)]).toEqual(['SequenceComplete', 3]);
  });

  it('lose nothing that one which crashed had told, where a new one goes on with what was stored', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    first.studio.startGeneration();
    await clock.advance(4000);
    await openIn(second.studio);
    const stored = sequenceSchema.parse(comfy.documents.get(aSequence().id));
    db.keepDocument = async () => false;
    comfy.answer = folderIsFull;
    comfy.save(0);
    await clock.advance(3000);
    first.studio.retryFrame(frameId(1), { newSeed: true });
    await clock.advance(3000);
    const added = comfy.jobs.at(-1)?.id;
    first.freeze();
    locks.free('a');
    const third = await tab('c');
    third.studio.open(stored);
    await clock.advance(10_000);
    comfy.answer = undefined;
    await clock.advance(60_000);
    const beside = [...comfy.documents].filter(([id]) => id !== aSequence().id);
    expect(beside).toHaveLength(1);
    expect(JSON.stringify(beside)).toContain(added);
  });

  it('lose nothing that one which crashed had told, where another wrote to the folder before its place was taken', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    first.studio.startGeneration();
    await clock.advance(4000);
    for (let index = 0; index < 3; index++) comfy.save(index);
    await clock.advance(7000);
    const stored = sequenceSchema.parse(comfy.documents.get(aSequence().id));
    second.studio.open(stored);
    await clock.advance(100);
    db.keepDocument = async () => false;
    comfy.answer = folderIsFull;
    first.studio.retryFrame(frameId(1), { newSeed: true });
    await clock.advance(3000);
    const added = comfy.jobs.at(-1)!.id;
    expect([second.studio.following?.code, sent(comfy)]).toEqual(['other-tab-drives', 4]);
    first.freeze();
    locks.free('a');
    comfy.answer = undefined;
    const third = await tab('c');
    third.studio.open(stored);
    await clock.advance(100);
    third.studio.edit({ do: 'description', frame: frameId(2), text: 'other words' });
    await clock.advance(60_000);
    const beside = [...comfy.documents].filter(([id]) => id !== aSequence().id);
    expect(beside).toHaveLength(1);
    expect(JSON.stringify(beside)).toContain(added);
  });

  it('draw nothing anew that the folder knows to be over, where one was frozen since it read', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    first.studio.startGeneration();
    await clock.advance(4000);
    const woken = isHeldBack('document');
    second.studio.open(sequenceSchema.parse(comfy.documents.get(aSequence().id)));
    for (let index = 0; index < 3; index++) comfy.save(index);
    await clock.advance(7000);
    const posts = sent(comfy);
    comfy.answer = folderIsFull;
    comfy.restart();
    comfy.files.splice(0);
    woken();
    await clock.advance(20_000);
    expect([second.studio.run.phase, sent(comfy)]).toEqual(['SequenceComplete', posts]);
  });

  it('send once what one planned before it was frozen, where no lease is kept and the other is done with it', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    first.studio.startGeneration();
    await clock.advance(4000);
    await openIn(second.studio);
    for (let index = 0; index < 3; index++) comfy.save(index);
    await clock.advance(7000);
    db.change = async () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    db.keepDocument = db.intend = async () => false;
    const woken = isHeldBack('keepDocument');
    first.studio.retryFrame(frameId(1), { newSeed: true });
    await clock.advance(600);
    first.freeze();
    await clock.advance(40_000);
    expect([second.studio.following, sent(comfy)]).toEqual([undefined, 4]);
    comfy.save(3);
    await clock.advance(20_000);
    expect(second.studio.run.phase).toBe('SequenceComplete');
    first.thaw();
    woken();
    await clock.advance(20_000);
    expect(sent(comfy)).toBe(4);
  });

  it('lose nothing that a frozen one alone had drawn, where the folder and the browser took none of it', async () => {
    const [first] = [await tab('a')];
    await openIn(first.studio);
    const keep = db.keepDocument.bind(db);
    db.keepDocument = async () => false;
    comfy.answer = folderIsFull;
    first.studio.startGeneration();
    await clock.advance(2000);
    comfy.save(0);
    await clock.advance(7000);
    first.freeze();
    const second = await tab('b');
    await openIn(second.studio);
    second.studio.startGeneration();
    await clock.advance(25_000);
    db.keepDocument = keep;
    comfy.answer = undefined;
    first.thaw();
    await clock.advance(40_000);
    const own = JSON.stringify([...comfy.documents].filter(([id]) => id !== aSequence().id));
    expect(own).toContain('"state":"done"');
  });

  it('lose nothing that the other kept, where one wakes that was robbed and the folder is full', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    await openIn(second.studio);
    first.studio.startGeneration();
    await clock.advance(500);
    first.freeze();
    comfy.answer = folderIsFull;
    await clock.advance(25_000);
    for (let index = 0; index < comfy.jobs.length; index++) comfy.save(index);
    await clock.advance(15_000);
    const posts = sent(comfy);
    first.thaw();
    first.studio.pause();
    await clock.advance(200);
    const kept = await db.document(aSequence().id);
    expect(kept).toMatchObject({ document: { status: 'complete' } });
    comfy.answer = undefined;
    await clock.advance(60_000);
    expect([doneOf(first.studio), doneOf(second.studio), sent(comfy)]).toEqual([3, 3, posts]);
  });

  it('show what was drawn while one of them was frozen at rest and the folder took nothing of it', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    await openIn(second.studio);
    second.freeze();
    comfy.answer = folderIsFull;
    first.studio.startGeneration();
    await clock.advance(2000);
    for (let index = 0; index < 3; index++) comfy.save(index);
    await clock.advance(15_000);
    first.studio.dispose();
    comfy.answer = undefined;
    second.thaw();
    await clock.advance(5000);
    expect(doneOf(second.studio)).toBe(3);
    expect(comfy.documents.get(aSequence().id)).toMatchObject({ status: 'complete' });
  });

  it('show what was drawn while one of them was frozen at rest, as soon as it is looked at', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    await openIn(second.studio);
    second.freeze();
    first.studio.startGeneration();
    await clock.advance(2000);
    for (let index = 0; index < 3; index++) comfy.save(index);
    await clock.advance(15_000);
    first.studio.dispose();
    second.thaw();
    await clock.advance(1000);
    expect(doneOf(second.studio)).toBe(3);
    expect(second.studio.following).toBeUndefined();
  });

  it('go on with what the folder last showed, where it is silent now and the browser kept older things', async () => {
    const first = await tab('a');
    await openIn(first.studio);
    first.studio.startGeneration();
    await clock.advance(2000);
    db.keepDocument = async () => false;
    comfy.save(0);
    await clock.advance(10_000);
    first.freeze();
    const second = await tab('b');
    second.studio.open(sequenceSchema.parse(comfy.documents.get(aSequence().id)));
    await clock.advance(100);
    comfy.down = true;
    await clock.advance(30_000);
    expect([second.studio.following, doneOf(second.studio)]).toEqual([undefined, 1]);
  });

  it('show what the folder has, though one opens what the browser kept before the folder fell silent', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    await openIn(second.studio);
    first.studio.startGeneration();
    await clock.advance(2000);
    db.keepDocument = async () => false;
    for (let index = 0; index < 3; index++) comfy.save(index);
    await clock.advance(15_000);
    first.studio.dispose();
    comfy.down = true;
    const third = await tab('c', true);
    await third.studio.restore();
    await clock.advance(200);
    expect([doneOf(third.studio), doneOf(second.studio)]).toEqual([0, 3]);
    third.studio.dispose();
    await clock.advance(2000);
    expect([second.studio.following, doneOf(second.studio)]).toEqual([undefined, 3]);
  });

  it('have one that writes, though the other one was opened while the folder was silent', async () => {
    const first = await tab('a');
    await openIn(first.studio);
    first.studio.startGeneration();
    await clock.advance(2000);
    first.studio.pause();
    await clock.advance(5000);
    comfy.down = true;
    const second = await tab('b');
    await second.studio.restore();
    await clock.advance(200);
    expect(second.studio.following?.code).toBe('other-tab-drives');
    comfy.down = false;
    const writes = comfy.countWrites();
    await clock.advance(10_000);
    expect(comfy.countWrites()).toBe(writes);
  });

  it('begin nothing on the old run of one that was asleep while the other one finished it', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    await openIn(second.studio);
    first.studio.startGeneration();
    await clock.advance(2000);
    comfy.save(0);
    await clock.advance(8000);
    first.freeze();
    await clock.advance(25_000);
    for (let index = 1; index < 3; index++) comfy.save(index);
    await clock.advance(15_000);
    expect(second.studio.run.phase).toBe('SequenceComplete');
    first.studio.draw('all');
    first.thaw();
    await clock.advance(20_000);
    expect([doneOf(first.studio), sent(comfy)]).toEqual([3, 3]);
    first.studio.draw('all');
    await clock.advance(2000);
    expect(sent(comfy)).toBe(6);
  });

  it('both rest when the run is over: nobody waits for the other', async () => {
    const [first, second] = [await tab('a'), await tab('b')];
    await openIn(first.studio);
    await openIn(second.studio);
    first.studio.startGeneration();
    await clock.advance(2000);
    for (let index = 0; index < 3; index++) comfy.save(index);
    await clock.advance(15_000);
    expect([first.studio.following, second.studio.following]).toEqual([undefined, undefined]);
    expect([first.studio.run.phase, second.studio.run.phase]).toEqual([
      'SequenceComplete',
      'SequenceComplete',
    ]);
    const said = channels.said.length;
    await clock.advance(10_000);
    expect(channels.said.length).toBe(said);
  });
});

const doneOf = (studio: Studio): number =>
  sequenceOf(studio.run)?.frames.filter(({ activeTake }) => activeTake !== null).length ?? 0;
