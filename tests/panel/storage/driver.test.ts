import { expect } from 'chai';
import { openDb } from '../../../web/services/browser-db.ts';
import type { Db } from '../../../web/services/db.ts';
import { pageClock } from '../../../web/services/run/clock.ts';
import { Driver } from '../../../web/services/run/driver.ts';
import { Tabs } from '../../../web/services/run/tabs.ts';
import { wipe } from './storage-support.ts';

const TRIES = 50;
const idOf = (number: number) => `try-${number.toString(16).padStart(8, '0')}`;

/** Two drivers with storage connections and channels of their own are to each other what two tabs are. */
for (const [by, locks] of [
  ['Web Locks', navigator.locks],
  ['leases, as on http pages of a LAN', undefined],
] as const) {
  describe(`two tabs of a real browser, by ${by}`, () => {
    let dbs: Db[] = [];
    const ends: (() => void)[] = [];

    before(async () => {
      await wipe();
      dbs = [await openDb(), await openDb()];
    });
    after(async () => {
      for (const end of ends) end();
      await wipe();
    });

    function tab(index: number): Driver {
      const name = `tab-${index}-${crypto.randomUUID()}`;
      const tabs = new Tabs(name, pageClock, (channel) => new BroadcastChannel(channel));
      const driver = new Driver(dbs[index]!, pageClock, name, locks, tabs);
      ends.push(
        () => driver.release(),
        () => tabs.close(),
      );
      return driver;
    }

    it('have one driver, 0 to 50 ms apart, 50 times (FR35)', async () => {
      const [first, second] = [tab(0), tab(1)];
      const drive = (driver: Driver, id: string, ms: number) =>
        new Promise<boolean>((resolve) => {
          pageClock.after(ms, () => void driver.acquire(id).then(resolve));
        });
      for (let number = 0; number < TRIES; number++) {
        const id = idOf(number);
        const got = await Promise.all([drive(first, id, 0), drive(second, id, number)]);
        expect(got.filter(Boolean), `${number} ms apart`).to.have.length(1);
        expect([first.drives(id), second.drives(id)].filter(Boolean)).to.have.length(1);
      }
    }).timeout(240_000);

    it('take each other’s place within a second of closing', async () => {
      const [first, second] = [tab(0), tab(1)];
      expect(await first.acquire(idOf(100))).to.equal(true);
      first.release();
      const before = performance.now();
      let got = false;
      while (!got && performance.now() - before < 1000) got = await second.acquire(idOf(100), 'wait');
      expect(got).to.equal(true);
    });

    it('take over on request, and the robbed one knows before it sends', async () => {
      const [first, second] = [tab(0), tab(1)];
      await first.acquire(idOf(200));
      expect(await second.acquire(idOf(200), 'steal')).to.equal(true);
      expect(await first.stillDrives(idOf(200))).to.equal(false);
      expect(await second.stillDrives(idOf(200))).to.equal(true);
    });
  });
}
