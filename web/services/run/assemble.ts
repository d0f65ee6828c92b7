import type { RenderPrompt } from '../../core/edit.ts';
import type { RunEvent } from '../../core/run/events.ts';
import { isGenerating, sequenceOf } from '../../core/run/run.ts';
import type { ComfyEvent, Preview } from '../comfy/messages.ts';
import { KnownAge } from '../comfy/known-age.ts';
import { ComfySocket, type OpenSocket, type SocketState } from '../comfy/socket.ts';
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
import { Looks } from './looks.ts';
import { Measures } from './measures.ts';
import { Outbox } from './outbox.ts';
import type { CheckEngine, MakePrompts, Preflight } from './ports.ts';
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
  /** Writes down what happens to the run. */
  record?: (event: RunEvent) => void;
  /** The server said what is no message; called once, for it may come many times a second. */
  unreadable?: () => void;
};

/** Joins the parts of a studio. */
export async function assembleStudio(world: Surroundings): Promise<Studio> {
  const measures = new Measures(world.db);
  await measures.open();
  return new Studio((studio) => partsOf(world, studio, measures));
}

function partsOf(world: Surroundings, studio: Studio, measures: Measures) {
  const { host, client, shim, facts, db, clock, chance, makePrompts, checkEngine } = world;
  const truth = new Truth(client, new KnownAge(db));
  const socket = socketOf(world, studio, truth, (remaining) => watcher.queueChanged(remaining));
  const builder = new JobBuilder(client, () => facts.info(), world.rasterise);
  const { clientId } = socket;
  const common = { desk: studio, clock, chance };
  const looks = new Looks({
    ...common,
    truth,
    client,
    socket,
    outputOf: builder.outputOf.bind(builder),
    preferences: () => preferencesOf(host),
    removedBefore: (id) => removedJobs(db, id),
  });
  const watcher = new Watcher(looks, clock);
  const tabs = new Tabs(clientId, clock, world.openChannel);
  const driver = new Driver(db, clock, clientId, world.locks, tabs);
  const isDrawing = async (id: string) => isGenerating(studio.run) && (await driver.stillDrives(id));
  const writer = new SequenceWriter({ shim, db, clock, chance, isDrawing, page: clientId });
  const kept = () => effects.kept();
  const drives = () => driver.stillDrives(sequenceOf(studio.run)?.id ?? '');
  const outbox = new Outbox({ ...common, client, looks, builder, db, clientId, kept, drives });
  driver.onSlept = () => outbox.forget();
  const effects = new Effects({ ...common, writer, outbox, makePrompts, checkEngine });
  const knocker = new Knocker({ desk: studio, truth, clock, socket, goOn: () => studio.resume() });
  const followers = { watcher, knocker, socket, driver, tabs, measures };
  return { ...facesOf(world), ...followers, clock, chance, db, shim, writer, effects };
}

/** The one ear of a page: what it hears goes to the studio, how long the queue is to the watcher. */
function socketOf(
  { host, clock, chance, openSocket, unreadable = () => undefined }: Surroundings,
  studio: Studio,
  truth: Truth,
  queueChanged: (remaining: number) => void,
): ComfySocket {
  const tellUnreadable = once(unreadable);
  const heard = {
    event: (event: ComfyEvent) => {
      if (event.type === 'unreadable') return tellUnreadable();
      if (event.type !== 'status') return studio.hear(event);
      if (event.remaining !== undefined) queueChanged(event.remaining);
    },
    preview: (preview: Preview) => studio.show(preview),
    state: (state: SocketState) => {
      // Whoever opens the socket may be another server than before.
      if (state === 'open') truth.forgetAbilities();
      studio.lookAgain();
    },
  };
  return new ComfySocket(host, clock, newJobId(chance), heard, openSocket);
}

function once(call: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    call();
  };
}

/** What the studio asks of the world beside the run's own parts. */
function facesOf({ host, client, render, preflight, checkEngine, beforePaint, ...world }: Surroundings) {
  return {
    render,
    preflight,
    checkEngine,
    beforePaint,
    freeMemory: () => client.freeMemory(),
    showOutside: (badge: string | null, active: boolean) => {
      host.setTabBadge(badge);
      world.setFlag(active);
    },
    ...(world.record && { record: world.record }),
  };
}

async function removedJobs(db: Db, sequenceId: string): Promise<string[]> {
  const intents = await db.intents(sequenceId).catch(() => []);
  return intents.flatMap(({ jobId, removed }) => (removed ? [jobId] : []));
}
