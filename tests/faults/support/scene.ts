import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Failure } from '../../../web/core/failure.ts';
import { sequenceOf, type Connection, type Run } from '../../../web/core/run/run.ts';
import type { Sequence, Take } from '../../../web/core/sequence.ts';
import { MemoryDb, type Db } from '../../../web/services/db.ts';
import { pause, type Clock } from '../../../web/services/run/clock.ts';
import type { Studio } from '../../../web/services/run/studio.ts';
import type { Surroundings } from '../../../web/services/run/assemble.ts';
import { picturesOf } from '../../e2e/support/folder.ts';
import { hostAt } from '../../support/comfy-host.ts';
import { Proxy, type ProxyOptions } from '../../support/proxy.ts';
import { inPhase, studioOn, until } from '../../support/studios.ts';
import { hurriedClock } from './clock.ts';
import { PageLife } from './page-life.ts';
import { fatefulSequence, type Story } from './graph.ts';
import { drawsOf, storedIn } from './kept.ts';
import type { FaultServer } from './servers.ts';

export const PATIENCE = 90_000;
export const ended = inPhase('SequenceComplete', 'SequenceFailed', 'SequenceCancelled');

export type Setting = Story & {
  /** How many times faster than real time the panel lives. */
  hurry?: number;
  proxy?: ProxyOptions;
  world?: Partial<Surroundings>;
  sequence?: Sequence;
};

/** A panel without its page, a network that can be broken, and a server. */
export class Scene {
  readonly server: FaultServer;
  readonly proxy: Proxy;
  readonly clock: Clock;
  readonly db: Db;
  readonly sequence: Sequence;
  studio: Studio;
  readonly #world: World;
  #life: PageLife;
  readonly #others: Studio[] = [];

  private constructor(server: FaultServer, proxy: Proxy, parts: Made) {
    this.server = server;
    this.proxy = proxy;
    this.clock = parts.clock;
    this.db = parts.db;
    this.sequence = parts.sequence;
    this.studio = parts.studio;
    this.#world = parts.world;
    this.#life = parts.life;
  }

  /** Opens a story's sequence in a panel of its own, behind a proxy of its own. */
  static async open(server: FaultServer, setting: Setting = {}): Promise<Scene> {
    const proxy = await new Proxy(server.url, setting.proxy).start();
    const clock = setting.world?.clock ?? hurriedClock(setting.hurry ?? 4);
    const db = setting.world?.db ?? new MemoryDb(true);
    const world = { ...setting.world, clock, db };
    const sequence = setting.sequence ?? fatefulSequence(setting);
    const life = new PageLife();
    const studio = await pageOn(proxy, world, life);
    studio.open(sequence);
    return new Scene(server, proxy, { clock, db, sequence, studio, world, life });
  }

  /** Opens it and starts the run. */
  static async begin(server: FaultServer, setting: Setting = {}): Promise<Scene> {
    const scene = await Scene.open(server, setting);
    scene.studio.startGeneration();
    return scene;
  }

  async close(): Promise<void> {
    for (const studio of [this.studio, ...this.#others]) studio.dispose();
    await this.proxy.stop();
  }

  /** Loads the page again; the browser has kept what it had. */
  async reload(): Promise<void> {
    this.studio.dispose(); // as a page does when it hides for good
    await this.crash();
  }

  /** The page ends without a word, and is opened again. */
  async crash(): Promise<void> {
    this.#life.end();
    this.#life = new PageLife();
    this.studio = await pageOn(this.proxy, this.#world, this.#life);
    await this.studio.restore();
  }

  /** A second tab of the same browser. */
  async secondTab(): Promise<Studio> {
    const studio = await pageOn(this.proxy, this.#world, new PageLife());
    this.#others.push(studio);
    return studio;
  }

  until(meets: (run: Run) => boolean, ms = PATIENCE): Promise<Run> {
    return until(this.studio, meets, ms);
  }

  /** Until something holds that the panel does not tell of. */
  async when(holds: () => boolean, ms = PATIENCE): Promise<void> {
    for (const late = Date.now() + ms; !holds(); await wait(5))
      if (Date.now() > late) throw new Error(`Never held: ${holds.toString()}`);
  }

  end(): Promise<Run> {
    return this.until(ended);
  }

  /** Until a frame, by number, is in this state. */
  async frame(number: number, state: string): Promise<void> {
    await this.until(() => this.studio.progress?.frames[number - 1]?.state === state);
  }

  /** Until the run has stopped for everybody; gives why. */
  async stopped(): Promise<Failure> {
    await this.until((run) => run.phase === 'Paused' && sequenceOf(run)?.run?.stopped !== undefined);
    const failure = sequenceOf(this.studio.run)?.run?.stopped;
    if (!failure) throw new Error('It went on.');
    return failure;
  }

  /** Lets so many ms of the panel's time pass. */
  rest(ms: number): Promise<void> {
    return pause(this.clock, ms);
  }

  /** ms of the panel's time that something takes. */
  async takes(work: () => Promise<unknown>): Promise<number> {
    const begin = this.clock.now();
    await work();
    return this.clock.now() - begin;
  }

  get now(): Sequence {
    return sequenceOf(this.studio.run) ?? this.sequence;
  }

  /** The latest take of a frame, by number. */
  take(number: number): Take | undefined {
    return this.now.frames[number - 1]?.takes.at(-1);
  }

  get connection(): Connection | undefined {
    return 'connection' in this.studio.run ? this.studio.run.connection : undefined;
  }

  /** What was mended without asking. */
  get mended(): Failure | undefined {
    return this.now.run?.mended;
  }

  get done(): number {
    return this.studio.progress?.done ?? 0;
  }

  /** Names of the pictures in the sequence's folder. */
  pictures(): string[] {
    return picturesOf(this.server.base, this.sequence.id);
  }

  get folder(): string {
    return path.join(this.server.base, 'output', 'sequences', this.sequence.id);
  }

  /** The document in the folder; throws when it does not parse. */
  stored(): Sequence {
    return storedIn(this.server.base, this.sequence.id);
  }

  /** How often the server really drew each frame, in order of the frames. */
  draws(): number[] {
    return drawsOf(this.server, this.sequence);
  }

  /** Bodies of the jobs that the server got, in order. */
  posts(): string[] {
    const sent = this.proxy.passed.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/prompt'),
    );
    return sent.filter(({ reached }) => reached).map(({ body }) => body);
  }
}

type World = Partial<Surroundings> & { clock: Clock };

type Made = { clock: Clock; db: Db; sequence: Sequence; studio: Studio; world: World; life: PageLife };

async function pageOn({ url }: Proxy, world: World, life: PageLife): Promise<Studio> {
  const { clock, openSocket } = world;
  const mortal = { ...world, clock: life.clock(clock), openSocket: life.sockets(openSocket) };
  return (await studioOn(life.host(hostAt(url)), mortal)).studio;
}
