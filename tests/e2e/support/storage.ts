import type { Page } from 'playwright-core';

/** Everything that a page keeps in its browser, as one text: localStorage, sessionStorage, cookies, IndexedDB, caches. */
export const browserMemory = (page: Page) =>
  page.evaluate<string>(`(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const stores = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const open = db.transaction(store).objectStore(store);
        stores.push([name, store, await done(open.getAllKeys()), await done(open.getAll())]);
      }
      db.close();
    }
    const cached = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) cached.push(await (await cache.match(request)).text());
    }
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, stores, cached]);
  })()`);
