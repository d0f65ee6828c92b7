import { MemoryDb, type Db } from '../../web/services/db.ts';
import { Library } from '../../web/services/library/library.ts';
import { ShimClient } from '../../web/services/library/shim-client.ts';
import { pageChance } from '../../web/services/run/chance.ts';
import type { FakeComfy } from './fake-comfy.ts';
import { VirtualClock } from './virtual-clock.ts';

/** The library of a server, of whose nodes nobody asks. */
export function libraryOf({ host }: FakeComfy, db: Db = new MemoryDb()): Library {
  const facts = { info: () => Promise.reject(new Error('nobody asks')) };
  return new Library(host, new ShimClient(host), db, new VirtualClock(), pageChance, facts);
}
