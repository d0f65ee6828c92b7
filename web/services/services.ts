import type { Failure } from '../core/failure.ts';
import { OpenCanvas } from './comfy/open-canvas.ts';
import type { ReferencePictures } from './comfy/reference-pictures.ts';
import { ComfyReader } from './comfy/reader.ts';
import { ServerFacts } from './comfy/server-facts.ts';
import { openDb } from './browser-db.ts';
import { DraftStore } from './draft-store.ts';
import type { Host } from './host.ts';
import { Log } from './log.ts';
import { Library } from './library/library.ts';
import { ShimClient } from './library/shim-client.ts';
import { ProducerSettings } from './producer/producer-settings.ts';
import type { Producers } from './producer/producers.ts';
import type { Writer } from './producer/writer.ts';
import { pageChance } from './run/chance.ts';
import { isoNow, pageClock } from './run/clock.ts';
import { OPEN_KEY } from './run/open-key.ts';
import { StudioDoor } from './run/studio-door.ts';

/** Everything that the panel is given. One of each per page; they outlive the panel's elements. */
export type Services = {
  studio: StudioDoor;
  drafts: DraftStore;
  library: Library;
  facts: ServerFacts;
  canvas: OpenCanvas;
  producer: ProducerSettings;
  producers: ProducersDoor;
  references: ReferencesDoor;
  writer: WriterDoor;
  reports: ReportsDoor;
  host: Host;
};

/** Who can write besides the rules, loaded when somebody looks for another. */
type ProducersDoor = { open(): Promise<Pick<Producers, keyof Producers>> };

/** Pictures of characters and places, loaded when there are some to add. */
type ReferencesDoor = { open(): Promise<Pick<ReferencePictures, keyof ReferencePictures>> };

/** Writing of single frames and lines, loaded when something is to be written. */
type WriterDoor = { open(): Promise<Pick<Writer, keyof Writer>> };

/** What went wrong, to be told to whoever mends it. */
type ReportsDoor = { of(failure?: Failure): Promise<string>; log: Pick<Log, 'add'> };

/** However slow a server or another tab answers, the panel is there after so many ms; what was open is shown when it comes. */
const PATIENCE = 2000;

const within = (work: Promise<void>): Promise<void> =>
  Promise.race([work, new Promise<void>((resolve) => void setTimeout(resolve, PATIENCE))]);

const ACTIVE_FLAG = 'storySequence.active';

/** Builds the services on a host, opens what was open, and takes up a run that was left. */
export async function createServices(host: Host): Promise<Services> {
  const shim = new ShimClient(host);
  const db = await openDb();
  const facts = new ServerFacts(new ComfyReader(host));
  const canvas = new OpenCanvas(host, facts, db);
  const producer = new ProducerSettings(shim);
  const log = new Log(() => isoNow(pageClock));
  const studio = new StudioDoor(async () => {
    const { pageStudio } = await import('./run/page-studio.ts');
    return pageStudio({ host, shim, facts, canvas, db, setFlag, log });
  });
  void producer.refresh();
  const [drafts, open] = await Promise.all([DraftStore.open(db), db.get(OPEN_KEY).catch(() => undefined)]);
  if (typeof open === 'string') await within(studio.restore());
  const library = new Library(host, shim, db, pageClock, pageChance, facts);
  return {
    studio,
    drafts,
    library,
    facts,
    canvas,
    producer,
    producers: producersOn(host, facts),
    references: referencesOn(host, facts),
    writer: writerOn(host),
    reports: {
      log,
      of: async (failure) =>
        (await import('./page-reports.ts')).pageReport({ host, shim, facts, studio, log }, failure),
    },
    host,
  };
}

/** One for all who ask: what it knows of servers is shown in more than one place. */
function producersOn(host: Host, facts: ServerFacts): ProducersDoor {
  let opening: Promise<Producers> | undefined;
  const load = async () => {
    const { Producers } = await import('./producer/producers.ts');
    return new Producers(host, facts);
  };
  return { open: () => (opening ??= load()) };
}

const referencesOn = (host: Host, facts: ServerFacts): ReferencesDoor => ({
  open: async () => {
    const { ReferencePictures } = await import('./comfy/reference-pictures.ts');
    return new ReferencePictures(host, facts);
  },
});

const writerOn = (host: Host): WriterDoor => ({
  open: async () => {
    const { Writer } = await import('./producer/writer.ts');
    return new Writer(host);
  },
});

function setFlag(active: boolean): void {
  try {
    if (active) localStorage.setItem(ACTIVE_FLAG, '1');
    else localStorage.removeItem(ACTIVE_FLAG);
  } catch {
    // Storage switched off: the run is taken up when the panel is opened.
  }
}
