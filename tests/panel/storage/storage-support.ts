/** Opens the database as code of another version does; resolves with the connection, which does as `blocking` says. */
export function openAs(
  version: number,
  upgrade: (base: IDBDatabase) => void = () => undefined,
  blocking?: (base: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('story-sequence', version);
    asked.addEventListener('upgradeneeded', () => upgrade(asked.result));
    asked.addEventListener('error', () => reject(asked.error ?? new Error('no reason')));
    asked.addEventListener('success', () => {
      const base = asked.result;
      base.addEventListener('versionchange', () => blocking?.(base));
      resolve(base);
    });
  });
}

/** The stores as version 1 had them, with a record in each. */
export function firstVersion(base: IDBDatabase): void {
  base.createObjectStore('values').put({ text: 'kept' }, 'draft');
  const documents = base.createObjectStore('documents', { keyPath: 'id' });
  documents.put({ id: 'old', saved: true, document: { title: 'old' } });
  documents.put({ id: 'unsaved', saved: false, document: { title: 'unsaved' } });
  const journal = base.createObjectStore('journal', { keyPath: 'jobId' });
  journal.createIndex('sequence', 'sequenceId');
  journal.put({ jobId: 'j', sequenceId: 's', frameId: 'f', take: 1, at: '' });
}

/** Removes the database; every connection of the test must be closed. */
export function wipe(): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase('story-sequence');
    asked.addEventListener('success', () => resolve());
    asked.addEventListener('error', () => reject(asked.error ?? new Error('no reason')));
  });
}

/** Puts `before` in front of a method of the browser's, and what it returns behind; the returned function ends it. */
export function around<Self extends object>(
  prototype: Self,
  name: keyof Self & string,
  before: (self: Self) => (() => void) | void,
): () => void {
  const method: unknown = Reflect.get(prototype, name);
  if (typeof method !== 'function') throw new TypeError(`${name} is no method`);
  const watched = new Proxy(method, {
    apply(target, self: Self, given: unknown[]): unknown {
      const after = before(self);
      const answer: unknown = Reflect.apply(target, self, given);
      after?.();
      return answer;
    },
  });
  Reflect.set(prototype, name, watched);
  return () => void Reflect.set(prototype, name, method);
}
