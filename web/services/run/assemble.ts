import { sequenceOf } from '../../core/run/run.ts';
import { ComfySocket, type OpenSocket } from '../comfy/socket.ts';
import { Truth } from '../comfy/truth.ts';
import type { ComfyClient } from '../comfy/client.ts';
import type { ServerFacts } from '../comfy/server-facts.ts';
import type { Db } from '../db.ts';
import type { Host } from '../host.ts';
import { preferencesOf } from '../preferences.ts';
import { SequenceWriter } from '../library/sequence-writer.ts';
import type { ShimClient } from '../library/shim-client.ts';
import { newJobId, type Chance } from './chance.ts';
import type { Clock } from './clock.ts';
import { Driver, type Locks } from './driver.ts';
import { Tabs, type OpenChannel } from './tabs.ts';
import { Effects } from './effects.ts';
import { JobBuilder, type Rasterise } from './job-builder.ts';
import { Knocker } from './knocker.ts';
import { Measures } from './measures.ts';
import { Outbox } from './outbox.ts';
import type { CheckEngine, MakePrompts, Preflight, RenderPrompt } from './ports.ts';
import { Studio } from './studio.ts';
import { Watcher } from './watcher.ts';

/** What a studio is made of; everything that touches the world comes in, so that tests and Node can bring their own. */
export type Surroundings = {
  host: Host;
  client: ComfyClient;
  shim: ShimClient;
  facts: ServerFacts;
  db: Db;
  clock: Clock;
  chance: Chance;
  locks: Locks | undefined;
  /** Talk with other tabs, where there are some. */
  openChannel?: OpenChannel;
  render: RenderPrompt;
  rasterise: Rasterise;
  makePrompts: MakePrompts;
  checkEngine: CheckEngine;
  preflight: Preflight;
  beforePaint: (call: () => void) => void;
  setFlag: (active: boolean) => void;
  openSocket?: OpenSocket;
};

/** Joins the parts of a studio. */
export async function assembleStudio(world: Surroundings): Promise<Studio> {
  const measures = new Measures(world.db);
  await measures.open();
  return new Studio((studio) => partsOf(world, studio, measures));
}

function partsOf(world: Surroundings, studio: Studio, measures: Measures) {
  const { host, client, shim, facts, db, clock, chance } = world;
  const socket = new ComfySocket(
    host,
    clock,
    newJobId(chance),
    {
      event: (event) => {
        if (event.type !== 'status') return studio.hear(event);
        if (event.remaining !== undefined) watcher.queueChanged(event.remaining);
      },
      preview: (preview) => studio.show(preview),
      state: (state) => {
        // Whoever opens the socket may be another server than before.
        if (state === 'open') truth.forgetAbilities();
        studio.wake();
      },
    },
    world.openSocket,
  );
  const builder = new JobBuilder(client, () => facts.info(), world.rasterise);
  const outputOf = builder.outputOf.bind(builder);
  const truth = new Truth(client);
  const watcher = new Watcher({
    desk: studio,
    truth,
    client,
    clock,
    chance,
    socket,
    outputOf,
    preferences: () => preferencesOf(host),
    removedBefore: (id) => removedJobs(db, id),
  });
  const tabs = new Tabs(socket.clientId, clock, world.openChannel);
  const driver = new Driver(db, clock, socket.clientId, world.locks, tabs);
  const writer = new SequenceWriter(shim, db, clock);
  const outbox = new Outbox({
    desk: studio,
    client,
    watcher,
    builder,
    db,
    clock,
    chance,
    clientId: socket.clientId,
    kept: () => effects.kept(),
    drives: () => driver.stillDrives(sequenceOf(studio.run)?.id ?? ''),
  });
  const { makePrompts, checkEngine, render, preflight, beforePaint } = world;
  const effects = new Effects({ desk: studio, clock, chance, writer, outbox, makePrompts, checkEngine });
  const showOutside = (badge: string | null, active: boolean) => {
    host.setTabBadge(badge);
    world.setFlag(active);
  };
  const knocker = new Knocker({ desk: studio, truth, clock, socket, goOn: () => studio.resume() });
  const services = {
    clock,
    chance,
    db,
    shim,
    writer,
    driver,
    tabs,
    measures,
    watcher,
    knocker,
    effects,
    socket,
  };
  const freeMemory = () => client.freeMemory();
  return { ...services, freeMemory, render, preflight, checkEngine, beforePaint, showOutside };
}

async function removedJobs(db: Db, sequenceId: string): Promise<string[]> {
  const intents = await db.intents(sequenceId).catch(() => []);
  return intents.flatMap(({ jobId, removed }) => (removed ? [jobId] : []));
}
