import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  startComfy,
  type RunningComfy,
  type StartOptions,
} from '../../../node_bridge/launcher/real-comfy.ts';
import { startStandIn, type Faults, type StandIn, type StandInOptions } from '../../support/stand-in.ts';

/** A server that the rows of faults may break as they like. */
export type FaultServer = {
  name: 'stand-in' | 'real';
  url: string;
  pid: number;
  /** Holds `output` and the rest. */
  base: string;
  /** The prompts of the frames that were really drawn, in order, once for each time. */
  drawn(): string[];
  /** Whether half of a picture has been put in the place of the whole, as a frame's `!half` says. */
  hasHalved(): boolean;
  /** Ends it as a crash would (SIGKILL). */
  kill(): Promise<void>;
  /** Starts it again at the same address and folder, after `kill` or after it ended by itself. */
  again(): Promise<void>;
  /** Nothing queued, running or remembered; starts it again where its worker is dead. */
  reset(): Promise<void>;
  stop(): Promise<void>;
};

/** The stand-in can be told to fail, and tells what it was asked. */
export type FaultStandIn = FaultServer & { name: 'stand-in'; fault(change: Faults): Promise<void> };

const drawnIn = (base: string): string[] => {
  const file = path.join(base, 'drawn.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
};
const hasHalvedIn = (base: string) => existsSync(path.join(base, 'halved.txt'));
const forgetDrawn = (base: string) => {
  for (const file of ['drawn.txt', 'halved.txt']) rmSync(path.join(base, file), { force: true });
};

export async function standIn(options: StandInOptions = {}): Promise<FaultStandIn> {
  let server: StandIn = await startStandIn(options);
  const { url, base } = server;
  const again = async () => {
    await server.stop();
    server = await startStandIn({ ...options, base, port: Number(new URL(url).port) });
  };
  return {
    name: 'stand-in',
    url,
    base,
    get pid() {
      return server.pid;
    },
    drawn: () => drawnIn(base),
    hasHalved: () => hasHalvedIn(base),
    fault: (change) => server.fault(change),
    kill: () => server.kill(),
    again,
    stop: () => server.stop(),
    reset: async () => {
      forgetDrawn(base);
      if (await isUp(url)) await server.reset();
      else await again();
    },
  };
}

export async function real(options: StartOptions = {}): Promise<FaultServer> {
  let server: RunningComfy = await startComfy({ testNodes: true, ...options });
  const { url, folder: base } = server;
  const again = async () => {
    await server.kill();
    server = await server.again();
  };
  return {
    name: 'real',
    url,
    base,
    get pid() {
      return server.pid;
    },
    drawn: () => drawnIn(base),
    hasHalved: () => hasHalvedIn(base),
    kill: () => server.kill(),
    again,
    stop: () => server.clean(),
    reset: async () => {
      if (!(await isUp(url)) || !(await isIdle(url))) await again();
      forgetDrawn(base);
    },
  };
}

const starters = { 'stand-in': () => standIn(), real: () => real() };

/** The servers on which a row is proven; SERVERS names fewer, such as `SERVERS=stand-in`. */
export const bothServers: [name: FaultServer['name'], start: () => Promise<FaultServer>][] = (
  ['stand-in', 'real'] as const
)
  .filter((name) => process.env['SERVERS']?.includes(name) ?? true)
  .map((name) => [name, starters[name]]);

export const post = (url: string, route: string, body: object): Promise<Response> =>
  fetch(`${url}${route}`, { method: 'POST', body: JSON.stringify(body) });

async function isUp(url: string): Promise<boolean> {
  return fetch(`${url}/queue`, { signal: AbortSignal.timeout(2000) }).then(
    (answer) => answer.ok,
    () => false,
  );
}

/** Empties the queue and waits until nothing runs; false when something goes on running: the worker is dead. */
async function isIdle(url: string): Promise<boolean> {
  await post(url, '/queue', { clear: true });
  await post(url, '/interrupt', {});
  await post(url, '/history', { clear: true });
  for (let tries = 0; tries < 40; tries++) {
    const queue = await (await fetch(`${url}/queue`)).text();
    if (!queue.includes('"ss-')) return true;
    await wait(50);
  }
  return false;
}
