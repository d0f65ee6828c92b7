import type { Db } from '../web/services/db.ts';
import { MemoryDb } from '../web/services/db.ts';
import type { SocketLike } from '../web/services/comfy/socket.ts';
import type { Host } from '../web/services/host.ts';
import { nodeHost } from '../node_bridge/run/node-host.ts';

/** What a run costs beside the server's work, since the last `reset`. Bytes are bodies, without headers. */
export type Counts = {
  requests: number;
  bytesOut: number;
  bytesIn: number;
  messageBytes: number;
  writes: number;
};

export type Counted = {
  host: Host;
  db: Db;
  openSocket: (url: string) => SocketLike;
  counts: Counts;
  /** Every request as `GET /queue`, in order. */
  log: string[];
  reset(): void;
};

const none = (): Counts => ({ requests: 0, bytesOut: 0, bytesIn: 0, messageBytes: 0, writes: 0 });

/** A host and a store that count what passes through them. */
export function counted(url: string, base: Host = nodeHost(url)): Counted {
  const meter = { counts: none(), log: new Array<string>() };
  const add = (name: keyof Counts, value: number) => {
    meter.counts[name] += value;
  };
  return {
    host: { ...base, fetchApi: (route, init) => counting(base, route, init, add, meter.log) },
    db: countingDb(() => add('writes', 1)),
    openSocket: (address) => {
      const socket = new WebSocket(address);
      socket.addEventListener('message', ({ data }) => add('messageBytes', sizeOf(data)));
      return socket;
    },
    get counts() {
      return meter.counts;
    },
    log: meter.log,
    reset: () => {
      meter.counts = none();
      meter.log.length = 0;
    },
  };
}

async function counting(
  base: Host,
  route: string,
  init: RequestInit | undefined,
  add: (name: keyof Counts, value: number) => void,
  log: string[],
): Promise<Response> {
  log.push(`${init?.method ?? 'GET'} ${route}`);
  add('requests', 1);
  add('bytesOut', sizeOf(init?.body));
  const response = await base.fetchApi(route, init);
  const body = await response.arrayBuffer();
  add('bytesIn', body.byteLength);
  const { status, headers } = response;
  return new Response(body.byteLength > 0 ? body : null, { status, headers });
}

function sizeOf(data: unknown): number {
  if (typeof data === 'string') return Buffer.byteLength(data);
  if (data instanceof ArrayBuffer) return data.byteLength;
  return data instanceof Blob ? data.size : 0;
}

const writing = new Set(['set', 'change', 'keepDocument', 'dropDocument', 'intend', 'forgetIntents']);

function countingDb(wrote: () => void): Db {
  return new Proxy<Db>(new MemoryDb(true), {
    get(db, name) {
      const value: unknown = Reflect.get(db, name, db);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        if (writing.has(String(name))) wrote();
        return Reflect.apply(value, db, args);
      };
    },
  });
}
