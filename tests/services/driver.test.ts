import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryDb } from '../../web/services/db.ts';
import { pause, type Clock } from '../../web/services/run/clock.ts';
import { Driver } from '../../web/services/run/driver.ts';
import { Tabs } from '../../web/services/run/tabs.ts';
import { TestChannels } from '../support/channels.ts';
import { TestLocks } from '../support/test-locks.ts';
import { VirtualClock, settle } from '../support/virtual-clock.ts';

const ID = 'the-lighthouse-0badcafe';

type Tab = { driver: Driver; lost: string[]; freeze: () => void; thaw: () => void; die: () => void };

describe.each<[string, boolean]>([
  ['Web Locks', true],
  ['a lease alone, as on http pages of a LAN', false],
])('tabs of one browser, by %s', (_by, hasLocks) => {
  let clock: VirtualClock;
  let db: MemoryDb;
  let channels: TestChannels;
  let locks: TestLocks;
  beforeEach(() => {
    clock = new VirtualClock();
    db = new MemoryDb(true);
    channels = new TestChannels();
    locks = new TestLocks();
  });

  function tab(name: string): Tab {
    let stopped = false;
    const own: Clock = {
      now: () => clock.now(),
      ticks: () => clock.ticks(),
      after: (ms, call) => clock.after(ms, () => void (stopped || call())),
    };
    const tabs = new Tabs(
      name,
      own,
      channels.opener(() => stopped),
    );
    const driver = new Driver(db, own, name, hasLocks ? locks.of(name) : undefined, tabs);
    const lost: string[] = [];
    driver.onLost = (id) => void lost.push(id);
    const freeze = () => {
      stopped = true;
    };
    const thaw = () => {
      stopped = false;
    };
    const die = () => {
      freeze();
      locks.free(name);
    };
    return { driver, lost, freeze, thaw, die };
  }

  /** What `asked` resolves with once time goes on. */
  async function after<T>(ms: number, asked: Promise<T>): Promise<T> {
    await clock.advance(ms);
    return asked;
  }

  it('have one driver, however close together they start (FR35)', async () => {
    for (let round = 0; round < 50; round++) {
      const [a, b] = [tab(`a${round}`), tab(`b${round}`)];
      const sequence = `${ID.slice(0, -2)}${(16 + round).toString(16)}`;
      const first = a.driver.acquire(sequence);
      if (round % 2 === 0) await clock.advance(round);
      const second = b.driver.acquire(sequence);
      await clock.advance(3000);
      expect([await first, await second].filter(Boolean)).toHaveLength(1);
    }
  });

  it('have one driver where no lease can be kept: one that slept asks before it goes on', async () => {
    db.change = async () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const [a, b] = [tab('a'), tab('b')];
    const got = a.driver.acquire(ID);
    await clock.advance(3000);
    expect(await got).toBe(true);
    a.freeze();
    expect(await after(3000, b.driver.acquire(ID, 'wait'))).toBe(true);
    a.thaw();
    const drives = [a.driver.stillDrives(ID), b.driver.stillDrives(ID)];
    await clock.advance(1000);
    expect(await Promise.all(drives)).toEqual([false, true]);
    expect(a.lost).toEqual([ID]);
  });

  it.each([0, 100])(
    'have one driver where two take a frozen one’s place %i ms apart and no lease is kept',
    async (ms) => {
      db.change = async () => {
        await pause(clock, 5);
        throw new DOMException('full', 'QuotaExceededError');
      };
      const [frozen, first, second] = [tab('a'), tab('c'), tab('b')];
      expect(await after(600, frozen.driver.acquire(ID))).toBe(true);
      frozen.freeze();
      void first.driver.acquire(ID, 'wait');
      await clock.advance(ms);
      void second.driver.acquire(ID, 'wait');
      await clock.advance(5000);
      expect([first, second].filter(({ driver }) => driver.drives(ID))).toHaveLength(1);
    },
  );

  it('keep their driver as long as it lives, even one whose timers are late', async () => {
    const [a, b] = [tab('a'), tab('b')];
    await a.driver.acquire(ID);
    for (let minute = 0; minute < 3; minute++) {
      expect(await after(60_000, b.driver.acquire(ID, 'wait'))).toBe(false);
    }
    expect(await a.driver.stillDrives(ID)).toBe(true);
  });

  it('drive different sequences side by side', async () => {
    const [a, b] = [tab('a'), tab('b')];
    expect(await after(0, a.driver.acquire(ID))).toBe(true);
    expect(await after(0, b.driver.acquire('another-00000001'))).toBe(true);
    await clock.advance(60_000);
    expect([await a.driver.stillDrives(ID), await b.driver.stillDrives('another-00000001')]).toEqual([
      true,
      true,
    ]);
  });

  it('take the place of one that closed at once', async () => {
    const [a, b] = [tab('a'), tab('b')];
    await a.driver.acquire(ID);
    a.driver.release();
    await settle();
    expect(await after(0, b.driver.acquire(ID, 'wait'))).toBe(true);
  });

  it('leave one alone that let go, of this or of another sequence, and drives again', async () => {
    const [a, b] = [tab('a'), tab('b')];
    await a.driver.acquire('another-00000001');
    await a.driver.acquire(ID);
    await clock.advance(10);
    a.driver.release();
    await clock.advance(10);
    await a.driver.acquire(ID);
    expect(await after(2500, b.driver.acquire(ID))).toBe(false);
  });

  it('leave one alone that drives again after the clock was set back, however often they ask', async () => {
    const [a, b] = [tab('a'), tab('b')];
    await a.driver.acquire(ID);
    a.driver.release();
    await settle();
    clock.set(-3_600_000);
    await a.driver.acquire(ID);
    for (let times = 0; times < 3; times++)
      expect(await after(4000, b.driver.acquire(ID, 'wait'))).toBe(false);
  });

  it('take the place of one that said goodbye and had no time to take its lease away', async () => {
    const [a, b] = [tab('a'), tab('b')];
    await a.driver.acquire(ID);
    const lease = await db.get('leases');
    a.driver.release();
    await settle();
    await db.set('leases', lease);
    expect(await after(0, b.driver.acquire(ID, 'wait'))).toBe(true);
  });

  it('take the place of one that crashed within 5 s when they are opened (FR32)', async () => {
    const [a, b] = [tab('a'), tab('b')];
    await a.driver.acquire(ID);
    await clock.advance(1000);
    a.die();
    expect(await after(2500, b.driver.acquire(ID))).toBe(true);
  });

  it('take the place of a frozen one after 20 s and not before (FR36)', async () => {
    const [a, b] = [tab('a'), tab('b')];
    await a.driver.acquire(ID);
    await clock.advance(4000);
    a.freeze();
    const took: boolean[] = [];
    for (let seconds = 0; seconds <= 24; seconds += 4)
      took.push(await after(4000, b.driver.acquire(ID, 'wait')));
    expect(took.slice(0, 4)).toEqual([false, false, false, false]);
    expect(took.at(-1)).toBe(true);
  });

  it('take over when told to, and the other learns of it before it sends (FR36)', async () => {
    const [a, b] = [tab('a'), tab('b')];
    await a.driver.acquire(ID);
    a.freeze();
    expect(await after(0, b.driver.acquire(ID, 'steal'))).toBe(true);
    expect(await a.driver.stillDrives(ID)).toBe(false);
    expect(a.lost).toEqual([ID]);
    expect(await b.driver.stillDrives(ID)).toBe(true);
  });

  it('tell a woken one that it was robbed even when the robber is done and gone', async () => {
    const [a, b] = [tab('a'), tab('b')];
    await a.driver.acquire(ID);
    a.freeze();
    await after(0, b.driver.acquire(ID, 'steal'));
    b.driver.release();
    await settle();
    expect(await a.driver.stillDrives(ID)).toBe(false);
    expect(a.lost).toEqual([ID]);
  });

  it('tell one that is awake within a heartbeat that it was robbed', async () => {
    const [a, b] = [tab('a'), tab('b')];
    await a.driver.acquire(ID);
    await after(0, b.driver.acquire(ID, 'steal'));
    await clock.advance(6000);
    expect(a.lost).toEqual([ID]);
  });

  it.each([
    ['back', -3_600_000],
    ['forward', 3_600_000],
  ])(
    'do not mistake a clock that was set %s for a death, nor a death for life (FR30)',
    async (_way, byMs) => {
      const [a, b] = [tab('a'), tab('b')];
      await a.driver.acquire(ID);
      clock.set(byMs);
      expect(await after(2500, b.driver.acquire(ID, 'wait'))).toBe(false);
      expect(await a.driver.stillDrives(ID)).toBe(true);
      a.die();
      let got = false;
      for (let seconds = 0; seconds < 25 && !got; seconds += 2)
        got = await after(2000, b.driver.acquire(ID, 'wait'));
      expect(got).toBe(true);
    },
  );
});

describe('tabs whose browser has no room left even for a lease', () => {
  class FullDb extends MemoryDb {
    override change(): Promise<unknown> {
      return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    }
  }

  function pair() {
    const [clock, channels, db] = [new VirtualClock(), new TestChannels(), new FullDb(true)];
    const tab = (name: string) =>
      new Driver(db, clock, name, undefined, new Tabs(name, clock, channels.opener()));
    return { clock, first: tab('a'), second: tab('b') };
  }

  it('settle by word who drives, also when both ask at once', async () => {
    const { clock, first, second } = pair();
    const asked = [second.acquire(ID), first.acquire(ID)];
    await clock.advance(3000);
    expect(await Promise.all(asked)).toEqual([false, true]);
    const again = second.acquire(ID, 'wait');
    await clock.advance(3000);
    expect([await again, first.drives(ID)]).toEqual([false, true]);
  });

  it('learn by word that they were robbed', async () => {
    const { clock, first, second } = pair();
    void first.acquire(ID);
    await clock.advance(3000);
    expect(await second.acquire(ID, 'steal')).toBe(true);
    await clock.advance(0);
    expect([first.drives(ID), second.drives(ID)]).toEqual([false, true]);
  });
});

describe('a tab whose browser refuses to store', () => {
  it('drives by its lease where locks and channels are refused as well', async () => {
    const clock = new VirtualClock();
    const locks = { request: () => Promise.reject(new DOMException('denied', 'SecurityError')) };
    const tabs = new Tabs('a', clock, () => {
      throw new DOMException('denied', 'SecurityError');
    });
    const db = new MemoryDb(true);
    const driver = new Driver(db, clock, 'a', locks, tabs);
    expect(await driver.acquire(ID)).toBe(true);
    expect(await new Driver(db, clock, 'b', locks).acquire(ID, 'wait')).toBe(false);
  });

  it('drives all the same: nobody else could have taken the lease', async () => {
    const db = new MemoryDb();
    db.change = async () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const driver = new Driver(db, new VirtualClock(), 'a', undefined);
    expect(await driver.acquire(ID)).toBe(true);
    expect(await driver.stillDrives(ID)).toBe(true);
  });
});
